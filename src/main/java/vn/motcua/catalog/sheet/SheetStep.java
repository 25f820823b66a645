package vn.motcua.catalog.sheet;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A row of the printed flow table, in words. */
record SheetStep(String number, String label, String text, String who, String time, String product) {

    static SheetStep of(String number, FlowRow row, SheetForms forms) {
        var inside = String.join("; ", row.inside());
        return new SheetStep(
                number,
                row.label(),
                Stream.of(inside, row.text()).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n")),
                SheetWords.orUnknown(row.inside().isEmpty() ? SheetWords.performer(row) : inWords(row)),
                SheetWords.term(row.time()),
                Stream.of(row.product(), forms.of(row))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("; ")));
    }

    private static String inWords(FlowRow row) {
        return row.performer().isEmpty() ? SheetWords.say("sheet.by-each") : row.performer();
    }
}
