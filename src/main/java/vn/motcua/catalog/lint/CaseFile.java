package vn.motcua.catalog.lint;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import vn.motcua.catalog.model.DecisionModel;

/** The cases beside a decision table: that there are some, with the table's columns, and that each rule is met by one. */
final class CaseFile {

    static final String MISSING = "cases-missing";
    static final String COLUMNS = "cases-column-unknown";
    static final String ROW_NOT_MET = "cases-row-not-met";

    private static final String CASE = "case";

    private final CheckedDecision decision;

    CaseFile(DecisionModel model, ModelPath path, Surroundings around) {
        decision = CheckedDecision.of(model, path, around);
    }

    List<Finding> check(Optional<String> text) {
        var cases = text.flatMap(CaseFile::read).orElse(List.of());
        if (cases.isEmpty()) {
            return List.of(finding(
                    MISSING, "", decision.model().name(), decision.model().id() + ".cases.csv"));
        }
        var findings = new ArrayList<>(unknownColumns(cases));
        findings.addAll(rowsNotMet(cases));
        return findings;
    }

    private static Optional<List<CSVRecord>> read(String text) {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try {
            return Optional.of(format.parse(new StringReader(text)).getRecords());
        } catch (IOException | java.io.UncheckedIOException | IllegalArgumentException | IllegalStateException broken) {
            return Optional.empty();
        }
    }

    /** Results stand under the column's name behind a {@code >}. */
    private List<Finding> unknownColumns(List<CSVRecord> cases) {
        var known = new HashSet<String>(List.of(CASE));
        decision.model().inputs().forEach(input -> known.add(input.expression()));
        decision.model().outputs().forEach(output -> known.add(">" + output.name()));
        return cases.get(0).toMap().keySet().stream()
                .filter(column -> !known.contains(column))
                .sorted()
                .map(column -> finding(COLUMNS, "", decision.model().name(), column))
                .toList();
    }

    private List<Finding> rowsNotMet(List<CSVRecord> cases) {
        var met = new BitSet();
        cases.forEach(record -> met.or(metBy(record)));
        var findings = new ArrayList<Finding>();
        for (var row = 0; row < decision.rows().size(); row++) {
            if (!met.get(row)) {
                findings.add(finding(ROW_NOT_MET, decision.rows().get(row).id(), decision.label(row)));
            }
        }
        return findings;
    }

    /** The rules that hold for a case; a cell that goes further than what is read here is taken to hold. */
    private BitSet metBy(CSVRecord record) {
        var met = new BitSet();
        var first = decision.model().hitPolicy().equals("FIRST");
        for (var row = 0; row < decision.rows().size() && !(first && !met.isEmpty()); row++) {
            if (holds(row, record)) {
                met.set(row);
            }
        }
        return met;
    }

    private boolean holds(int row, CSVRecord record) {
        var columns = decision.coverage().columns();
        for (var column = 0; column < columns.size(); column++) {
            var input = decision.model().inputs().get(column);
            var test = columns.get(column).tests().get(row);
            if (test.isUnderstood()
                    && record.isMapped(input.expression())
                    && !test.takes(sample(input, record.get(input.expression())))) {
                return false;
            }
        }
        return true;
    }

    private static UnaryTest.Sample sample(DecisionModel.Input input, String text) {
        return switch (input.type()) {
            case "boolean" -> UnaryTest.Sample.of(Boolean.valueOf(text));
            case "integer", "long", "double", "number" -> number(text);
            default -> UnaryTest.Sample.of(text);
        };
    }

    private static UnaryTest.Sample number(String text) {
        try {
            return UnaryTest.Sample.of(new BigDecimal(text.strip()));
        } catch (NumberFormatException notANumber) {
            return UnaryTest.Sample.of(text);
        }
    }

    private static Finding finding(String rule, String element, String label, String... facts) {
        return new Finding(rule, Finding.Severity.WARNING, element, label, List.of(facts));
    }
}
