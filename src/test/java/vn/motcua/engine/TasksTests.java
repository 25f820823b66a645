package vn.motcua.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.TestClock;
import vn.motcua.engine.flow.TestStep;

@EngineTest
class TasksTests {

    private static final String GROUP = "tu-phap.specialist";

    private final String key = UUID.randomUUID().toString();

    @Autowired
    Flows flows;

    @Autowired
    Tasks tasks;

    @Autowired
    Inbox inbox;

    @Autowired
    TestStep step;

    @Autowired
    JdbcClient db;

    @BeforeEach
    void startFlow() {
        Date deadline = Date.from(TestClock.START.plus(Duration.ofDays(10)));
        flows.start(
                "test-review",
                key,
                Map.of(
                        "specialistGroup",
                        GROUP,
                        "leaderGroup",
                        "tu-phap.leader",
                        "deadline",
                        deadline,
                        "supplementUntil",
                        deadline),
                "officer");
    }

    private OpenTask only() {
        List<OpenTask> open = inbox.of(key);
        assertThat(open).hasSize(1);
        return open.get(0);
    }

    @Test
    void opensTheTaskInTheInboxWithWhatTheDiagramSays() {
        OpenTask task = only();
        assertThat(task.processKey()).isEqualTo("test-review");
        assertThat(task.step()).isEqualTo("Activity_Examine");
        assertThat(task.name()).isEqualTo("Thẩm định hồ sơ");
        assertThat(task.candidateGroups()).containsExactly(GROUP);
        assertThat(task.assignee()).isNull();
        assertThat(task.openedAt()).isEqualTo(TestClock.START);
        assertThat(task.dueAt()).isEqualTo(TestClock.START.plus(Duration.ofHours(2)));
        assertThat(task.decisions()).containsExactly("propose", "supplement");
        assertThat(task.requiredFields()).containsExactly("summary");
        assertThat(inbox.find(task.id())).contains(task);
    }

    @Test
    void claimsReleasesAndTransfers() {
        String task = only().id();
        tasks.claim(task, "an");
        assertThat(only().assignee()).isEqualTo("an");
        tasks.claim(task, "an");
        assertThatThrownBy(() -> tasks.claim(task, "binh")).isInstanceOf(TaskTaken.class);
        assertThatThrownBy(() -> tasks.release(task, "binh")).isInstanceOf(TaskTaken.class);
        tasks.transfer(task, "binh", "an");
        assertThat(only().assignee()).isEqualTo("binh");
        tasks.release(task, "binh");
        assertThat(only().assignee()).isNull();
    }

    @Test
    void walksToTheEndThroughTheCalledDiagram() {
        tasks.complete(only().id(), "propose", "đủ", Map.of("summary", "ổn"), "an");
        OpenTask sign = only();
        assertThat(sign.step()).isEqualTo("Activity_Sign");
        assertThat(sign.processKey()).isEqualTo("test-review");
        assertThat(flows.position(key)).get().satisfies(where -> {
            assertThat(where.ended()).isFalse();
            assertThat(where.active())
                    .containsEntry("test-review", java.util.Set.of("Activity_Issue"))
                    .containsEntry("test-issue", java.util.Set.of("Activity_Sign"));
        });
        assertThat(flows.diagram(key, "test-issue")).get().asString().contains("Activity_Sign");

        tasks.complete(sign.id(), "sign", "", Map.of("pin", "123456"), "lanh-dao");
        assertThat(inbox.of(key)).isEmpty();
        assertThat(flows.position(key)).get().satisfies(where -> {
            assertThat(where.ended()).isTrue();
            assertThat(where.active()).isEmpty();
        });
    }

    @Test
    void showsFieldsToBeansOfTheWholeFlowAndKeepsNoneOfThem() {
        String pin = "pin-" + key;
        tasks.complete(only().id(), "propose", "đủ", Map.of("pin", pin), "an");
        tasks.complete(only().id(), "sign", "xong", Map.of("pin", pin), "lanh-dao");

        assertThat(step.seenOf(key))
                .containsExactly(
                        new TestStep.Seen(key, "Activity_Record", Map.of("pin", pin), "đủ", "an"),
                        new TestStep.Seen(key, "Activity_Prepare", Map.of("pin", pin), "đủ", "an"),
                        new TestStep.Seen(key, "Activity_Finish", Map.of("pin", pin), "xong", "lanh-dao"));
        assertThat(tablesHolding(pin)).isEmpty();
        assertThat(tablesHolding(key)).contains("act_hi_procinst");
    }

    private List<String> tablesHolding(String text) {
        return db
                .sql("select table_name from information_schema.tables where table_schema = 'public' order by 1")
                .query(String.class)
                .stream()
                .filter(table -> db.sql("select exists(select 1 from " + table
                                + " t where t::text like :text or t::text like :hex)")
                        .param("text", "%" + text + "%")
                        .param("hex", "%" + java.util.HexFormat.of().formatHex(text.getBytes()) + "%")
                        .query(Boolean.class)
                        .single())
                .toList();
    }

    @Test
    void givesABeansRefusalBackAsItWasThrownAndChangesNothing() {
        String task = only().id();
        assertThatThrownBy(() -> tasks.complete(task, "propose", "", Map.of("refuse", "yes"), "an"))
                .isInstanceOf(TestStep.Unwilling.class);
        assertThat(only().id()).isEqualTo(task);
        assertThat(only().assignee()).isNull();
    }

    @Test
    void tellsAGoneTaskFromOneThatNeverWas() {
        String task = only().id();
        tasks.complete(task, "propose", "", Map.of(), "an");
        assertThatThrownBy(() -> tasks.complete(task, "propose", "", Map.of(), "an"))
                .isInstanceOf(TaskGone.class);
        assertThatThrownBy(() -> tasks.claim(task, "an")).isInstanceOf(TaskGone.class);
        assertThatThrownBy(() -> tasks.claim("no-such-task", "an")).isInstanceOf(TaskNotFound.class);
    }

    @Test
    void completesOnlyForTheOneWhoHasIt() {
        String task = only().id();
        tasks.claim(task, "an");
        assertThatThrownBy(() -> tasks.complete(task, "propose", "", Map.of(), "binh"))
                .isInstanceOf(TaskTaken.class);
        assertThat(only().id()).isEqualTo(task);
    }
}
