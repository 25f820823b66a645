package vn.motcua.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class RingsTests {

    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="t"
                         xmlns:camunda="http://camunda.org/schema/1.0/bpmn">
              <process id="%s" isExecutable="true" camunda:historyTimeToLive="P3650D">
                <startEvent id="Event_Start"/>
                <sequenceFlow id="Flow_1" sourceRef="Event_Start" targetRef="Activity_First"/>
            """;
    private static final String CALL = HEAD + """
                <callActivity id="Activity_First" calledElement="%s">
                  <extensionElements><camunda:in businessKey="#{execution.processBusinessKey}"/></extensionElements>
                </callActivity>
              </process>
            </definitions>
            """;
    private static final String CALLED = HEAD + """
                <businessRuleTask id="Activity_First" camunda:decisionRef="%s" camunda:resultVariable="found"
                                  camunda:mapDecisionResult="singleEntry"/>
                <sequenceFlow id="Flow_2" sourceRef="Activity_First" targetRef="Activity_Sign"/>
                <userTask id="Activity_Sign" name="%s" camunda:candidateGroups="${found}"/>
              </process>
            </definitions>
            """;
    private static final String TABLE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:camunda="http://camunda.org/schema/1.0/dmn"
                         id="d" name="d" namespace="t">
              <decision id="%s" name="Ai ký" camunda:historyTimeToLive="P3650D">
                <decisionTable id="t" hitPolicy="UNIQUE">
                  <input id="i"><inputExpression id="ie" typeRef="string"><text>"x"</text></inputExpression></input>
                  <output id="o" name="group" typeRef="string"/>
                  <rule id="r"><inputEntry id="e"><text></text></inputEntry><outputEntry id="f"><text>"%s"</text></outputEntry></rule>
                </decisionTable>
              </decision>
            </definitions>
            """;

    private final String mark = UUID.randomUUID().toString();
    private final String shared = "test-shared-" + mark;
    private final String table = "test-table-" + mark;
    private final String inside = "tthc-in-" + mark;
    private final String outside = "tthc-out-" + mark;

    @Autowired
    RepositoryService repository;

    @Autowired
    Rings rings;

    @Autowired
    Flows flows;

    @Autowired
    Inbox inbox;

    @Autowired
    ModelVersions versions;

    @BeforeEach
    void deployTwoCallersAndTwoVersions() {
        deployTable("tu-phap.leader");
        deployShared("một");
        deploy(inside + ".bpmn", CALL.formatted(inside, shared));
        deploy(outside + ".bpmn", CALL.formatted(outside, shared));
        deployShared("hai");
    }

    private void deployShared(String label) {
        deploy(shared + ".bpmn", CALLED.formatted(shared, table, label));
    }

    private void deployTable(String group) {
        deploy(table + ".dmn", TABLE.formatted(table, group));
    }

    private void deploy(String file, String text) {
        repository.createDeployment().addString(file, text).deploy();
    }

    private OpenTask started(String process) {
        var key = UUID.randomUUID().toString();
        flows.start(process, key, Map.of(), "officer");
        return inbox.of(key).get(0);
    }

    @Test
    void callsTheNewestVersionWhileThereIsNoRing() {
        assertThat(List.of(started(inside).name(), started(outside).name())).containsOnly("hai");
        assertThat(rings.of(shared)).isEmpty();
        assertThat(rings.general(shared)).contains(2);
        assertThat(rings.general("no-such-diagram")).isEmpty();
    }

    @Test
    void givesTheVersionToThoseInTheRingOnly() {
        rings.begin(shared, 2, Set.of(inside));
        assertThat(started(inside).name()).isEqualTo("hai");
        assertThat(started(outside).name()).isEqualTo("một");
        assertThat(rings.general(shared)).contains(1);
        assertThat(rings.all()).extracting(Ring::key).contains(shared);
    }

    @Test
    void releasesToAllAndThenHasNoRing() {
        rings.begin(shared, 2, Set.of(inside));
        rings.toAll(shared);
        assertThat(started(outside).name()).isEqualTo("hai");
        assertThatThrownBy(() -> rings.toAll(shared)).isInstanceOf(RingRefused.class);
    }

    @Test
    void takesBackUntilANewerVersionIsPublished() {
        rings.begin(shared, 2, Set.of(inside));
        rings.takeBack(shared);
        assertThat(started(inside).name()).isEqualTo("một");
        assertThat(rings.of(shared)).get().matches(Ring::takenBack);
        deployShared("ba");
        assertThat(started(inside).name()).isEqualTo("ba");
        assertThat(rings.of(shared)).isEmpty();
    }

    @Test
    void letsACorrectedVersionTakeTheRingOver() {
        rings.begin(shared, 2, Set.of(inside));
        deployShared("ba");
        assertThat(started(inside).name()).isEqualTo("hai");
        rings.begin(shared, 3, Set.of(inside));
        assertThat(started(inside).name()).isEqualTo("ba");
        assertThat(started(outside).name()).isEqualTo("một");
    }

    @Test
    void goesBackBeyondAVersionTakenBack() {
        rings.begin(shared, 2, Set.of(inside));
        rings.takeBack(shared);
        deployShared("ba");
        rings.begin(shared, 3, Set.of(inside));
        assertThat(started(outside).name()).isEqualTo("một");
    }

    @Test
    void endsForAVersionThatEveryoneIsToGet() {
        rings.begin(shared, 2, Set.of(inside));
        deployShared("ba");
        rings.end(shared);
        rings.end(shared);
        assertThat(started(outside).name()).isEqualTo("ba");
    }

    @Test
    void leavesRunningFlowsWhereTheyAre() {
        var before = started(outside);
        rings.begin(shared, 2, Set.of(inside));
        assertThat(inbox.find(before.id())).get().extracting(OpenTask::name).isEqualTo("hai");
        assertThat(versions.of(shared)).extracting(ModelVersion::running).containsExactly(1L, 0L);
    }

    @Test
    void decidesTheTableByTheProcedureThatCalledTheSharedDiagram() {
        deployTable("tu-phap.head");
        rings.begin(table, 2, Set.of(inside));
        assertThat(started(inside).candidateGroups()).containsExactly("tu-phap.head");
        assertThat(started(outside).candidateGroups()).containsExactly("tu-phap.leader");
    }

    @Test
    void refusesWhatCannotBeARing() {
        assertThatThrownBy(() -> rings.begin(shared, 1, Set.of(inside))).hasMessageContaining("ring-version");
        assertThatThrownBy(() -> rings.begin(inside, 1, Set.of(inside))).hasMessageContaining("ring-version");
        assertThatThrownBy(() -> rings.begin("none", 1, Set.of(inside))).hasMessageContaining("ring-version");
        assertThatThrownBy(() -> rings.begin(shared, 2, Set.of())).hasMessageContaining("ring-empty");
        assertThatThrownBy(() -> rings.begin(shared, 2, Set.of(inside, "none"))).hasMessageContaining("ring-procedure");
        assertThatThrownBy(() -> rings.takeBack(shared)).hasMessageContaining("ring-not-open");
    }
}
