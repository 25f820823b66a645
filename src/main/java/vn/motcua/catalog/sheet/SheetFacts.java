package vn.motcua.catalog.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.catalog.Channel;
import vn.motcua.catalog.Procedure;

/** What the catalogue and the law of a day say of a procedure, in the sheet's words. */
record SheetFacts(Procedure procedure, LocalDate day) {

    private static final DatedLines REFERENCES = DatedLines.read("sheet/references.csv");

    /** {@code QT-TP-1.001193}; the initials are those of the department's slug. */
    String code() {
        var department = procedure.department();
        var initials = department == null
                ? ""
                : Stream.of(department.value().split("-"))
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT))
                        .collect(Collectors.joining("", "-", ""));
        return "QT" + initials + "-" + procedure.code();
    }

    List<String> references() {
        var references = new ArrayList<String>();
        REFERENCES.on(day).forEach(line -> references.add(line.get("words")));
        Stream.of(procedure.decision(), procedure.provincialDecision())
                .filter(Objects::nonNull)
                .forEach(decision -> references.add(SheetWords.say("sheet.published-by", decision)));
        return references;
    }

    List<String> channels() {
        return orUnknown(procedure.channels().stream()
                .map(channel -> SheetWords.say("channel." + channel.word()))
                .toList());
    }

    List<String> places() {
        return orUnknown(procedure.channels().stream()
                .map(channel -> SheetWords.say("sheet.place." + channel.word()))
                .toList());
    }

    List<String> terms() {
        var terms = new ArrayList<String>();
        for (var channel : Channel.values()) {
            var term = procedure.terms().get(channel);
            if (term != null) {
                terms.add(SheetWords.say("channel." + channel.word()) + ": " + SheetWords.term(term));
            }
        }
        if (procedure.termsAsPrinted() != null) {
            terms.add(SheetWords.say("sheet.as-printed", procedure.termsAsPrinted()));
        }
        return orUnknown(terms);
    }

    String fee() {
        var fee = procedure.feeVnd();
        var amount = fee == null
                ? ""
                : fee == 0
                        ? SheetWords.say("procedure.free")
                        : SheetWords.say(
                                "sheet.fee",
                                String.format(Locale.ROOT, "%,d", fee).replace(',', '.'));
        var printed = procedure.fees();
        return printed == null ? SheetWords.orUnknown(amount) : (amount.isEmpty() ? "" : amount + ". ") + printed;
    }

    String papers() {
        var count = procedure.paperCount();
        return count == null ? SheetWords.unknown() : SheetWords.say("sheet.papers", count);
    }

    String subjects() {
        return SheetWords.orUnknown(String.join("; ", procedure.subjects()));
    }

    private static List<String> orUnknown(List<String> lines) {
        return lines.isEmpty() ? List.of(SheetWords.unknown()) : lines;
    }
}
