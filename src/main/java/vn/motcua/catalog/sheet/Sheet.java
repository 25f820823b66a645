package vn.motcua.catalog.sheet;

import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A process sheet in words, ready for paper. What no source states says so; nothing is made up.
 *
 * @param code {@code QT-TP-1.001193}: the department's initials and the procedure's code
 * @param issue the version of the diagram, two digits at least; 01 where it is not deployed
 * @param since when that version came into the engine; null where it is not deployed
 * @param draft whether the diagram is a template that nobody has approved
 * @param origin the sentence in which the diagram says where it comes from
 */
public record Sheet(
        String code,
        String issue,
        @Nullable ZonedDateTime since,
        boolean draft,
        String department,
        String procedureCode,
        String name,
        String field,
        String origin,
        String agency,
        String subjects,
        List<String> references,
        List<String> channels,
        List<String> places,
        List<String> terms,
        String fee,
        String papers,
        List<SheetStep> steps,
        String longest,
        List<SheetWay> waysOut,
        List<PictureRow> picture,
        List<String> forms,
        List<SheetRecord> records,
        List<Amendment> amendments) {

    /** What may come in between, its steps, and the forms that it issues by itself. */
    record SheetWay(String label, List<SheetStep> steps, String forms) {}

    /** What is kept of a dossier, and for how long. */
    record SheetRecord(String what, String how, String howLong) {}

    /** An issue of the sheet. */
    record Amendment(String issue, @Nullable ZonedDateTime since, String what) {}

    /** The name of its file. */
    public String fileName() {
        return code + ".pdf";
    }
}
