package vn.motcua.catalog.scaffold;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.LegalLimit;
import vn.motcua.catalog.Level;
import vn.motcua.catalog.Procedure;
import vn.motcua.catalog.Words;

/**
 * The tables {@code deciding-authority} and {@code procedure-shape}, asked about one procedure, and how many agencies
 * {@code consulted-units} and {@code linked-units} name for it.
 */
final class ShapeRules {

    private static final String CENTRE = "trung-tam-phuc-vu-hanh-chinh-cong";

    private final DecisionTables tables;

    ShapeRules(DecisionTables tables) {
        this.tables = tables;
    }

    Decider decider(Procedure procedure) {
        return Decider.of(text(tables.answer("deciding-authority", facts(procedure)), "decidedBy"));
    }

    Shape shape(Procedure procedure, Decider decider) {
        var facts = facts(procedure);
        facts.put("decidedBy", decider.word());
        facts.put("limitDays", days(procedure));
        return Shape.of(text(tables.answer("procedure-shape", facts), "shape"));
    }

    /** How many agencies answer when this procedure consults. */
    int consulted(Procedure procedure) {
        return named(tables.answer("consulted-units", place(procedure)));
    }

    /** How many agencies settle linked procedures after this one. */
    int linked(Procedure procedure) {
        return named(tables.answer("linked-units", place(procedure)));
    }

    private static int named(Map<String, Object> answer) {
        return (int) Stream.of("first", "second", "third")
                .filter(output -> !text(answer, output).isEmpty())
                .count();
    }

    private static Map<String, Object> facts(Procedure procedure) {
        var facts = new HashMap<String, Object>();
        facts.put("procedureCode", procedure.code().value());
        facts.put("level", level(procedure));
        facts.put("department", Catalog.folder(procedure));
        facts.put("authority", folded(procedure.executingAgency()));
        facts.put("field", folded(procedure.field()));
        facts.put("name", folded(procedure.name()));
        return facts;
    }

    /** What a running dossier knows too; nobody's procedures are handled by the centre. */
    private static Map<String, Object> place(Procedure procedure) {
        var department = procedure.department();
        return Map.of(
                "procedureCode",
                procedure.code().value(),
                "department",
                department == null ? CENTRE : department.value());
    }

    private static String level(Procedure procedure) {
        return procedure.levels().size() == 1
                ? procedure.levels().iterator().next().word()
                : procedure.levels().size() == Level.values().length ? "both" : Level.PROVINCE.word();
    }

    /** The limit in working days, rounded up to quarters of an hour; null when none is stated. */
    private static @Nullable Double days(Procedure procedure) {
        var limit = LegalLimit.of(procedure);
        return limit == null
                ? null
                : LegalLimit.workingHours(limit)
                        .divide(BigDecimal.valueOf(8), 4, RoundingMode.HALF_UP)
                        .doubleValue();
    }

    private static String folded(@Nullable String text) {
        return text == null ? "" : Words.folded(text);
    }

    private static String text(Map<String, Object> answer, String output) {
        return String.valueOf(answer.getOrDefault(output, ""));
    }
}
