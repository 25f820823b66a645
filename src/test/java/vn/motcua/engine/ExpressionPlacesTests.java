package vn.motcua.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Wherever an expression may stand, reflection is refused twice: at the gate, and by the guard where there is no gate. */
@EngineTest
class ExpressionPlacesTests {

    private static final String REFLECTION = "${''.getClass().forName('java.lang.Runtime')}";

    @Autowired
    ModelGate gate;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    record Place(String name, String root, String steps) {

        HostileModel holding(String expression) {
            return HostileModel.step("", name, steps.replace("EXPR", expression), root.replace("EXPR", expression));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Place> places() {
        return HostileModel.lines("places.tsv").map(line -> new Place(line[0], line[1], line[2]));
    }

    @Test
    void knowsMoreThanTwentyFourPlaces() {
        assertThat(places()).hasSizeGreaterThan(24);
    }

    @ParameterizedTest
    @MethodSource("places")
    void isRefusedAtTheGate(Place place) {
        HostileModel model = place.holding(REFLECTION);

        List<GateFinding> findings = gate.check(model.path(), model.content());

        assertThat(findings).isNotEmpty();
        assertThat(findings).extracting(GateFinding::element).isSubsetOf("Hostile", "Flow_Hostile", "T", "M", "S", "C");
    }

    /** The engine takes a priority that cannot be worked out for none, and goes on. */
    static Stream<Place> placesThatStop() {
        return places().filter(place -> !place.name().startsWith("priority"));
    }

    @Test
    void countsARefusedPriorityAsNone() {
        Place priority = places().filter(place -> place.name().equals("priority of a job"))
                .findFirst()
                .orElseThrow();

        assertThat(run(priority.holding(REFLECTION))).isEqualTo(List.of(0L));
    }

    @ParameterizedTest
    @MethodSource("placesThatStop")
    void isRefusedByTheGuardWhereThereIsNoGate(Place place) {
        Throwable refused = catchThrowable(() -> run(place.holding(REFLECTION)));

        StringWriter whole = new StringWriter();
        assertThat(refused).as("what stopped %s", place).isNotNull();
        refused.printStackTrace(new PrintWriter(whole));
        assertThat(whole.toString()).contains(ExpressionRefused.class.getSimpleName());
    }

    /** Past the gate; returns the priorities of the jobs that wait then. */
    private List<Long> run(HostileModel model) {
        String deployment = repository
                .createDeployment()
                .name("hostile")
                .addString("hostile.bpmn", new String(model.content(), StandardCharsets.UTF_8))
                .deploy()
                .getId();
        try {
            String id = repository
                    .createProcessDefinitionQuery()
                    .deploymentId(deployment)
                    .singleResult()
                    .getId();
            runtime.startProcessInstanceById(id, UUID.randomUUID().toString());
            return management.createJobQuery().processDefinitionId(id).list().stream()
                    .map(Job::getPriority)
                    .toList();
        } finally {
            repository.deleteDeployment(deployment, true);
        }
    }
}
