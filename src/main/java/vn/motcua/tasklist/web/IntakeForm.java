package vn.motcua.tasklist.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.NewDossier;

/** The form of a new dossier as typed, kept over faults and added rows. Rows without a name are left out. */
record IntakeForm(String procedureCode, Map<String, String> typed, List<PaperRow> papers) {

    private static final int FIRST_ROWS = 3;
    private static final int MOST_ROWS = 100;

    /** A line of the papers as typed. */
    record PaperRow(String name, String originals, String copies, boolean usual, boolean brought) {
        static final PaperRow EMPTY = new PaperRow("", "1", "0", false, true);

        static PaperRow usual(String name) {
            return new PaperRow(name, "1", "0", true, false);
        }
    }

    /** @param usual names of papers to be ticked when they were brought */
    static IntakeForm empty(String procedureCode, List<String> usual) {
        List<PaperRow> papers =
                new ArrayList<>(usual.stream().map(PaperRow::usual).toList());
        return new IntakeForm(procedureCode, Map.of(), rows(papers, Math.max(FIRST_ROWS, papers.size() + 1)));
    }

    static IntakeForm of(Map<String, String> typed) {
        List<PaperRow> papers = new ArrayList<>();
        for (int i = 0; i < MOST_ROWS && typed.containsKey("papers[" + i + "].name"); i++) {
            var at = "papers[" + i + "].";
            var name = typed.getOrDefault(at + "name", "");
            if (!name.isBlank()) {
                var usual = typed.containsKey(at + "usual");
                papers.add(new PaperRow(
                        name,
                        typed.getOrDefault(at + "originals", ""),
                        typed.getOrDefault(at + "copies", ""),
                        usual,
                        !usual || typed.containsKey(at + "brought")));
            }
        }
        // What was brought comes first, so that a fault's number is the number of the row.
        papers.sort(Comparator.comparing(PaperRow::brought).reversed());
        var rows = rows(papers, Math.max(FIRST_ROWS, papers.size()));
        return new IntakeForm(typed.getOrDefault("procedureCode", ""), Map.copyOf(typed), rows);
    }

    IntakeForm withMoreRows() {
        return new IntakeForm(procedureCode, typed, rows(new ArrayList<>(papers), papers.size() + FIRST_ROWS));
    }

    NewDossier newDossier() {
        var applicant = new NewDossier.NewApplicant(
                value("applicant.kind"),
                value("applicant.name"),
                value("applicant.idNumber"),
                value("applicant.phone"),
                value("applicant.email"),
                value("applicant.address"));
        var named = papers.stream()
                .filter(row -> row.brought() && !row.name().isBlank())
                .map(row -> new NewDossier.NewPaper(row.name(), number(row.originals()), number(row.copies())))
                .toList();
        return new NewDossier(
                procedureCode,
                value("channel"),
                value("returnMethod"),
                applicant,
                named,
                value("summary"),
                value("handledBy"));
    }

    /** What was typed in a field, or null. */
    public @Nullable String value(String field) {
        var text = typed.get(field);
        return text == null || text.isBlank() ? null : text;
    }

    private static List<PaperRow> rows(List<PaperRow> papers, int count) {
        while (papers.size() < Math.min(count, MOST_ROWS)) {
            papers.add(PaperRow.EMPTY);
        }
        return papers;
    }

    /** Not a number is out of range, so that the check behind names the field. */
    private static Integer number(String text) {
        if (text.isBlank()) {
            return 0;
        }
        return text.strip().matches("[0-9]{1,4}") ? Integer.valueOf(text.strip()) : -1;
    }
}
