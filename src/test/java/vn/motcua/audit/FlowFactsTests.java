package vn.motcua.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.motcua.engine.FlowEvent;
import vn.motcua.engine.FlowEvent.FlowEnded;
import vn.motcua.engine.FlowEvent.FlowStarted;
import vn.motcua.engine.FlowEvent.SequenceFlowTaken;
import vn.motcua.engine.FlowEvent.StepEntered;
import vn.motcua.engine.FlowEvent.StepLeft;
import vn.motcua.engine.FlowEvent.TaskAssigned;
import vn.motcua.engine.FlowEvent.TaskCancelled;
import vn.motcua.engine.FlowEvent.TaskCompleted;
import vn.motcua.engine.FlowEvent.TaskOpened;
import vn.motcua.engine.OpenTask;

class FlowFactsTests {

    private static final OpenTask TASK = new OpenTask(
            "t1",
            "H05.12-261123-0001",
            "tthc-1.001193",
            "Activity_SignResult",
            "Ký số",
            List.of("tu-phap.leader"),
            null,
            Instant.EPOCH,
            Instant.EPOCH,
            List.of("sign"),
            List.of("pin"));

    @Test
    void tellsAClaimFromAHandOverAndARelease() {
        assertThat(assigned("tu-phap.leader", "tu-phap.leader")).isEqualTo("task-claimed");
        assertThat(assigned("tu-phap.leader", "tu-phap.head")).isEqualTo("task-handed-over");
        assertThat(assigned(null, "tu-phap.leader")).isEqualTo("task-released");
    }

    @Test
    void keepsTheDecisionButOnlyTheHashOfTheComment() {
        Fact fact = FlowFacts.of(new TaskCompleted(TASK, "sign", "Ông Nguyễn Văn A đã bổ sung", "tu-phap.leader"));
        assertThat(fact.facts()).containsEntry("decision", "sign").containsKey("commentHash");
        assertThat(fact.facts().values()).noneMatch(value -> value.contains("Nguyễn"));
        assertThat(fact.facts().get("commentHash")).hasSize(64);
    }

    @Test
    void hasASentenceForEveryKindInBothLanguages() {
        Stream<FlowEvent> all = Stream.of(
                new FlowStarted("c", "p", 1, null),
                new FlowEnded("c", "p", null, null),
                new StepEntered("c", "p", "s", null, "userTask", null),
                new StepLeft("c", "p", "s", null, "userTask", false, null),
                new StepLeft("c", "p", "s", null, "userTask", true, null),
                new SequenceFlowTaken("c", "p", "f", "a", "b", null),
                new TaskOpened(TASK, null, null),
                new TaskAssigned(TASK, "a", "a"),
                new TaskAssigned(TASK, "a", "b"),
                new TaskAssigned(TASK, null, "b"),
                new TaskCompleted(TASK, "sign", "", "a"),
                new TaskCancelled(TASK, null));
        List<String> keys =
                all.map(event -> "audit.kind." + FlowFacts.of(event).kind()).toList();
        assertThat(keys).doesNotHaveDuplicates();
        assertThat(ResourceBundle.getBundle("messages-audit").keySet()).containsAll(keys);
        assertThat(ResourceBundle.getBundle("messages-audit_en").keySet()).containsAll(keys);
    }

    private static String assigned(@Nullable String assignee, String actor) {
        return FlowFacts.of(new TaskAssigned(TASK, assignee, actor)).kind();
    }
}
