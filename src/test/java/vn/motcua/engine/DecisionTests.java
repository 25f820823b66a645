package vn.motcua.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class DecisionTests {

    private static final String TABLE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:camunda="http://camunda.org/schema/1.0/dmn"
                         id="Definitions_routing" name="routing" namespace="t">
              <decision id="test-routing" name="Ai làm bước nào" camunda:historyTimeToLive="P3650D">
                <decisionTable id="Table_1" hitPolicy="FIRST">
                  <input id="Input_1"><inputExpression id="InputExpression_1" typeRef="string"><text>level</text></inputExpression></input>
                  <output id="Output_1" name="reception" typeRef="string"/>
                  <output id="Output_2" name="leader" typeRef="string"/>
                  <rule id="Rule_1">
                    <inputEntry id="Entry_1"><text>"province"</text></inputEntry>
                    <outputEntry id="Entry_2"><text>receivedAt + ".reception"</text></outputEntry>
                    <outputEntry id="Entry_3"><text>"ubnd-tinh.leader"</text></outputEntry>
                  </rule>
                </decisionTable>
              </decision>
            </definitions>
            """;

    private static final String DIAGRAM =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="t"
                         xmlns:camunda="http://camunda.org/schema/1.0/bpmn">
              <process id="test-routed" name="%s" isExecutable="true" camunda:historyTimeToLive="P3650D">
                <startEvent id="Event_Start"/>
                <sequenceFlow id="Flow_1" sourceRef="Event_Start" targetRef="Activity_RouteSteps"/>
                <businessRuleTask id="Activity_RouteSteps" camunda:decisionRef="test-routing">
                  <extensionElements>
                    <camunda:inputOutput>
                      <camunda:outputParameter name="receptionGroup">${decisionResult.singleResult.reception}</camunda:outputParameter>
                      <camunda:outputParameter name="leaderGroup">${decisionResult.singleResult.leader}</camunda:outputParameter>
                    </camunda:inputOutput>
                  </extensionElements>
                </businessRuleTask>
                <sequenceFlow id="Flow_2" sourceRef="Activity_RouteSteps" targetRef="Activity_Receive"/>
                <userTask id="Activity_Receive" camunda:candidateGroups="${receptionGroup},${leaderGroup}"/>
              </process>
            </definitions>
            """.formatted("Cấp lại giấy phép ".repeat(40).strip());

    @Autowired
    RepositoryService repository;

    @Autowired
    Flows flows;

    @Autowired
    Inbox inbox;

    @Test
    void routesByADecisionAndTakesTheLongNamesOfTheLaw() {
        repository
                .createDeployment()
                .addString("test-routing.dmn", TABLE)
                .addString("test-routed.bpmn", DIAGRAM)
                .deploy();
        String key = UUID.randomUUID().toString();
        flows.start("test-routed", key, Map.of("level", "province", "receivedAt", "phuong-ben-nghe"), "officer");
        assertThat(inbox.of(key)).singleElement().satisfies(task -> {
            assertThat(task.name()).isEqualTo("Activity_Receive");
            assertThat(task.candidateGroups()).containsExactly("phuong-ben-nghe.reception", "ubnd-tinh.leader");
        });
    }
}
