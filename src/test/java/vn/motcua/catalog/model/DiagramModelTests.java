package vn.motcua.catalog.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiagramModelTests {

    private static final Path BIRTH = Path.of("processes/tu-phap/1.001193.bpmn");

    @Test
    void readsWhatAStepSays() throws IOException {
        var step = birth().node("Activity_ReceiveDossier").orElseThrow();

        assertThat(step.name()).isEqualTo("Kiểm tra, tiếp nhận hồ sơ");
        assertThat(step.attribute("camunda:candidateGroups")).isEqualTo("${receptionGroup}");
        assertThat(step.property("decisions")).isEqualTo("accept,supplement,refuse");
        assertThat(step.isTask()).isTrue();
    }

    @Test
    void readsFlowsWithTheirConditions() throws IOException {
        var refused = birth().outgoing("Gateway_DossierComplete").stream()
                .filter(flow -> flow.id().equals("Flow_ReceptionRefused"))
                .findFirst();

        assertThat(refused).hasValueSatisfying(flow -> {
            assertThat(flow.condition()).isEqualTo("${decision == 'refuse'}");
            assertThat(flow.name()).isEqualTo("Từ chối");
            assertThat(flow.target()).isEqualTo("Gateway_AnyRefusal");
        });
    }

    @Test
    void readsEventsWithTheNameOfTheirMessage() throws IOException {
        assertThat(birth().node("Event_SupplementReceived").orElseThrow().event())
                .isEqualTo(new ModelEvent("message", "SupplementReceived", ""));
        assertThat(birth().node("Event_SupplementTimeOver").orElseThrow().event())
                .isEqualTo(new ModelEvent("timer", "${supplementUntil}", "timeDate"));
    }

    @Test
    void knowsWhatLiesInASubProcess() throws IOException {
        assertThat(birth().node("Event_DeadlineNear").orElseThrow().parent()).isEqualTo("Activity_DeadlineNear");
        assertThat(birth().node("Activity_DeadlineNear").orElseThrow().isEventSubProcess())
                .isTrue();
    }

    @Test
    void readsInputsAndOutputsOfACall() throws IOException {
        var call = birth().node("Activity_IssueResult").orElseThrow();

        assertThat(call.inputs()).containsEntry("businessKey", "#{execution.processBusinessKey}");
        assertThat(call.attribute("calledElement")).isEqualTo("five-step-e-flow");
        assertThat(birth().node("Activity_RouteSteps").orElseThrow().outputs()).containsEntry("phase", "reception");
    }

    @Test
    void readsThePicture() throws IOException {
        var diagram = birth();

        assertThat(diagram.shapes()).containsKeys("Activity_ReceiveDossier", "Event_DossierReceived");
        assertThat(diagram.edges().get("Flow_ReceptionRefused").corners()).hasSizeGreaterThan(1);
        assertThat(diagram.nodes())
                .allSatisfy(node -> assertThat(diagram.shapes()).containsKey(node.id()));
    }

    @Test
    void readsTheProcess() throws IOException {
        var diagram = birth();

        assertThat(diagram.key()).isEqualTo("tthc-1.001193");
        assertThat(diagram.attribute("exporterVersion")).isEqualTo("5.40.0");
        assertThat(diagram.attribute("camunda:historyTimeToLive")).isEqualTo("P3650D");
        assertThat(diagram.documentation()).startsWith("Khung mẫu chờ rà soát");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no xml",
                "<definitions>",
                "<!DOCTYPE x [<!ENTITY a 'b'>]><definitions/>",
                "<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL'/>",
                "<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL'><process id='a'><userTask id='b'/>"
                        + "<userTask id='b'/></process></definitions>",
                "<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL'><process id='a'/><process id='b'/></definitions>"
            })
    void refusesWhatIsNoDiagram(String text) {
        assertThatThrownBy(() -> DiagramModel.read(text))
                .isInstanceOfSatisfying(DiagramUnreadable.class, unreadable -> assertThat(unreadable.line())
                        .isPositive());
    }

    private static DiagramModel birth() throws IOException {
        return DiagramModel.read(Files.readAllBytes(BIRTH));
    }
}
