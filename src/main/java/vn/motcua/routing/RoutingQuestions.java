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
            for (var level : procedure.levels()) {
                asked.computeIfAbsent(once(procedure, table) + level.name(), key -> received(procedure, level));
            }
        }
        return asked.values().stream().flatMap(List::stream).toList();
    }

    /** For the tables of consulted and of linked agencies. */
    List<Map<String, Object>> ofAgencies(String table) {
        var asked = new LinkedHashMap<String, Map<String, Object>>();
        for (var procedure : deployed) {
            asked.computeIfAbsent(
                    once(procedure, table),
                    key -> Map.of("procedureCode", procedure.code().value(), "department", department(procedure)));
        }
        return List.copyOf(asked.values());
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

    /** A procedure that the table names stands for itself, the others for their department. */
    private static String once(Procedure procedure, String table) {
        return table.contains(procedure.code().value()) ? procedure.code().value() : department(procedure);
    }

    /** The centre handles what no department is known to own. */
    private static String department(Procedure procedure) {
        var department = procedure.department();
        return department == null ? CENTRE.value() : department.value();
    }

    private List<Map<String, Object>> received(Procedure procedure, Level level) {
        var questions = new ArrayList<Map<String, Object>>();
        for (var place : List.of(CENTRE, commune)) {
            for (var decidedBy : List.of("department", "agency")) {
                questions.add(Map.of(
                        "procedureCode", procedure.code().value(),
                        "department", department(procedure),
                        "level", level.word(),
                        "decidedBy", decidedBy,
                        "handledBy", level == Level.COMMUNE ? commune.value() : department(procedure),
                        "receivedAt", place.value()));
            }
        }
        return questions;
    }
}
