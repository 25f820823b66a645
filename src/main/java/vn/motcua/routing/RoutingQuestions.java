package vn.motcua.routing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.catalog.Level;
import vn.motcua.catalog.Procedure;
import vn.motcua.organization.UnitId;

/**
 * What the tables are asked at start: each department and level once, received at the centre and in a commune, and
 * besides each procedure that a table itself names.
 */
final class RoutingQuestions {

    static final UnitId CENTRE = new UnitId("trung-tam-phuc-vu-hanh-chinh-cong");
    static final UnitId OFFICE = new UnitId("van-phong-ubnd");

    private final List<Procedure> deployed;
    private final UnitId commune;

    RoutingQuestions(List<Procedure> deployed, UnitId commune) {
        this.deployed = deployed;
        this.commune = commune;
    }

    List<Map<String, Object>> ofSteps(String table) {
        var asked = new LinkedHashMap<String, List<Map<String, Object>>>();
        for (var procedure : deployed) {
            var named = table.contains(procedure.code().value());
            for (var level : procedure.levels()) {
                var once = named ? procedure.code() + level.name() : procedure.department() + level.name();
                asked.computeIfAbsent(once, key -> received(procedure, level));
            }
        }
        return asked.values().stream().flatMap(List::stream).toList();
    }

    /** Only procedures that the table names consult anybody. */
    List<Map<String, Object>> ofConsultation(String table) {
        return deployed.stream()
                .filter(procedure -> table.contains(procedure.code().value()))
                .map(procedure ->
                        Map.<String, Object>of("procedureCode", procedure.code().value()))
                .toList();
    }

    List<Map<String, Object>> ofEscalation() {
        var questions = new ArrayList<Map<String, Object>>();
        for (var unit : List.of(CENTRE, OFFICE, commune)) {
            for (var daysLate : List.of(0, 6, 11)) {
                questions.add(Map.of("handledBy", unit.value(), "level", "province", "daysLate", daysLate));
            }
        }
        return questions;
    }

    private List<Map<String, Object>> received(Procedure procedure, Level level) {
        var department = String.valueOf(procedure.department());
        return List.of(CENTRE, commune).stream()
                .map(place -> Map.<String, Object>of(
                        "procedureCode", procedure.code().value(),
                        "department", department,
                        "level", level.word(),
                        "handledBy", level == Level.COMMUNE ? commune.value() : department,
                        "receivedAt", place.value()))
                .toList();
    }
}
