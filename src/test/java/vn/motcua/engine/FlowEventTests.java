package vn.motcua.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import vn.motcua.engine.FlowEvent.FlowEnded;
import vn.motcua.engine.FlowEvent.FlowStarted;
import vn.motcua.engine.FlowEvent.SequenceFlowTaken;
import vn.motcua.engine.FlowEvent.StepEntered;
import vn.motcua.engine.FlowEvent.StepLeft;
import vn.motcua.engine.FlowEvent.TaskAssigned;
import vn.motcua.engine.FlowEvent.TaskCancelled;
import vn.motcua.engine.FlowEvent.TaskCompleted;
import vn.motcua.engine.FlowEvent.TaskOpened;

@EngineTest
@RecordApplicationEvents
class FlowEventTests {

    @Autowired
    ApplicationEvents recorded;

    @Autowired
    Flows flows;

    @Autowired
    Tasks tasks;

    @Autowired
    Inbox inbox;

    private void complete(String key, String decision) {
        tasks.complete(inbox.of(key).get(0).id(), decision, "lời", Map.of(), "an");
    }

    private List<String> told(String key) {
        return recorded.stream(FlowEvent.class)
                .filter(event -> event.businessKey().equals(key))
                .map(FlowEventTests::words)
                .toList();
    }

    private static String words(FlowEvent event) {
        if (event instanceof FlowStarted started) {
            return "start " + started.processKey() + " " + started.version() + " by " + started.actor();
        } else if (event instanceof FlowEnded ended) {
            return "end at " + ended.endEvent() + " by " + ended.actor();
        } else if (event instanceof StepEntered entered) {
            return "> " + entered.processKey() + " " + entered.type() + " " + entered.step();
        } else if (event instanceof StepLeft left) {
            return (left.canceled() ? "x " : "< ") + left.step();
        } else if (event instanceof SequenceFlowTaken taken) {
            return "- " + taken.flow();
        } else if (event instanceof TaskOpened opened) {
            return "opened " + opened.task().step();
        } else if (event instanceof TaskAssigned assigned) {
            return "assigned " + assigned.task().step() + " to " + assigned.assignee();
        } else if (event instanceof TaskCompleted done) {
            return "completed " + done.task().step() + " " + done.decision() + " " + done.comment() + " "
                    + done.actor();
        }
        return "cancelled " + ((TaskCancelled) event).task().step();
    }

    @Test
    void tellsTheWholeWayInOrder() {
        String key = new Reviews(flows).start();
        complete(key, "propose");
        complete(key, "sign");
        assertThat(told(key))
                .containsExactly(
                        "start test-review 1 by officer",
                        "> test-review startEvent Event_DossierReceived",
                        "< Event_DossierReceived",
                        "- Flow_Received",
                        "> test-review userTask Activity_Examine",
                        "opened Activity_Examine",
                        "assigned Activity_Examine to an",
                        "completed Activity_Examine propose lời an",
                        "< Activity_Examine",
                        "- Flow_Examined",
                        "> test-review exclusiveGateway Gateway_Complete",
                        "< Gateway_Complete",
                        "- Flow_Proposed",
                        "> test-review serviceTask Activity_Record",
                        "< Activity_Record",
                        "- Flow_Recorded",
                        "> test-review callActivity Activity_Issue",
                        "> test-issue startEvent Event_IssueStarted",
                        "< Event_IssueStarted",
                        "- Flow_Prepare",
                        "> test-issue serviceTask Activity_Prepare",
                        "< Activity_Prepare",
                        "- Flow_Prepared",
                        "> test-issue userTask Activity_Sign",
                        "opened Activity_Sign",
                        "assigned Activity_Sign to an",
                        "completed Activity_Sign sign lời an",
                        "< Activity_Sign",
                        "- Flow_Signed",
                        "> test-issue endEvent Event_Issued",
                        "< Event_Issued",
                        "< Activity_Issue",
                        "- Flow_Issued",
                        "> test-review serviceTask Activity_Finish",
                        "< Activity_Finish",
                        "- Flow_Finished",
                        "> test-review endEvent Event_ResultReturned",
                        "< Event_ResultReturned",
                        "end at Event_ResultReturned by an");
    }

    @Test
    void tellsTheDrawnWayThroughAnEventBasedGateway() {
        String key = new Reviews(flows).start();
        complete(key, "supplement");
        flows.tell(key, "SupplementReceived", "", Map.of(), "an");
        assertThat(told(key))
                .containsSubsequence(
                        "- Flow_Supplement",
                        "> test-review eventBasedGateway Gateway_Waiting",
                        "- Flow_ToSupplement",
                        "> test-review intermediateCatchEvent Event_SupplementReceived",
                        "< Event_SupplementReceived",
                        "- Flow_Resumed",
                        "> test-review userTask Activity_Examine");
    }

    @Test
    void tellsOfAStepCutShort() {
        String key = new Reviews(flows).start();
        flows.tell(key, "WithdrawalRequested", "", Map.of(), "an");
        complete(key, "notify");
        assertThat(told(key))
                .containsSubsequence(
                        "opened Activity_Examine",
                        "cancelled Activity_Examine",
                        "x Activity_Examine",
                        "> test-review subProcess Activity_Withdrawal",
                        "opened Activity_StopNotice",
                        "completed Activity_StopNotice notify lời an",
                        "end at Event_DossierStopped by an");
        assertThat(told(key)).filteredOn(words -> words.startsWith("end")).hasSize(1);
    }
}
