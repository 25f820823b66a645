package vn.motcua.catalog.sheet;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.model.DiagramModel;
import vn.motcua.catalog.review.DiagramVersions.Version;

/** Puts a sheet together. */
record SheetWriting(SheetFacts facts, DiagramModel model, FlowTable table, List<Version> versions, ZoneId zone) {

    private static final String TEMPLATE = "Khung mẫu";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    Sheet sheet(String department) {
        var procedure = facts.procedure();
        var forms = new SheetForms(facts.day());
        var number = versions.isEmpty() ? 1 : versions.get(0).number();
        return new Sheet(
                facts.code(),
                issue(number),
                since(number),
                isDraft(),
                department,
                procedure.code().value(),
                procedure.name(),
                SheetWords.orUnknown(procedure.field()),
                SheetWords.orUnknown(model.documentation()),
                SheetWords.orUnknown(procedure.executingAgency()),
                facts.subjects(),
                facts.references(),
                facts.channels(),
                facts.places(),
                facts.terms(),
                facts.fee(),
                facts.papers(),
                steps(table.rows(), "B", forms),
                table.longest() == null ? SheetWords.unknown() : SheetWords.term(table.longest()),
                waysOut(forms),
                Picture.of(model),
                forms.of(model, table),
                records(),
                amendments());
    }

    private List<Sheet.SheetWay> waysOut(SheetForms forms) {
        return table.waysOut().stream()
                .map(way -> new Sheet.SheetWay(way.label(), steps(way.rows(), "", forms), forms.ofBeans(way.beans())))
                .toList();
    }

    private static List<SheetStep> steps(List<FlowRow> rows, String letter, SheetForms forms) {
        var steps = new ArrayList<SheetStep>();
        for (var row : rows) {
            steps.add(SheetStep.of(letter.isEmpty() ? "" : letter + (steps.size() + 1), row, forms));
        }
        return steps;
    }

    /** Only the law could say how long each is kept, and the catalogue does not hold that yet. */
    private static List<Sheet.SheetRecord> records() {
        var records = new ArrayList<Sheet.SheetRecord>();
        for (var what : List.of("papers", "forms", "result", "trace")) {
            records.add(new Sheet.SheetRecord(
                    SheetWords.say("sheet.record." + what),
                    SheetWords.say("sheet.record." + what + ".how"),
                    SheetWords.unknown()));
        }
        return records;
    }

    private List<Sheet.Amendment> amendments() {
        return versions.stream()
                .map(version -> new Sheet.Amendment(issue(version.number()), since(version.number()), what(version)))
                .toList();
    }

    /** A template is one until a version of it was approved here. */
    private boolean isDraft() {
        var template = model.property("source").equals("template")
                || model.documentation().startsWith(TEMPLATE);
        return template && (versions.isEmpty() || versions.get(0).publication() == null);
    }

    private static String what(Version version) {
        var order = version.publication();
        if (order != null) {
            return SheetWords.say("sheet.ordered-by", order.decisionNumber(), DAY.format(order.decisionDate()));
        }
        return SheetWords.say(version.number() == 1 ? "sheet.first-issue" : "sheet.later-issue");
    }

    private @Nullable ZonedDateTime since(int number) {
        return versions.stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .map(version -> version.deployedAt().atZone(zone))
                .orElse(null);
    }

    private static String issue(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }
}
