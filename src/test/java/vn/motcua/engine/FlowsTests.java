package vn.motcua.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.TestClock;

@EngineTest
class FlowsTests {

    private static final Instant DEADLINE = TestClock.START.plus(Reviews.TERM);

    @Autowired
    Flows flows;

    @Autowired
    Tasks tasks;

    @Autowired
    Inbox inbox;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    JobExecutor jobs;

    @Autowired
    TestClock clock;

    private String key = "";

    @BeforeEach
    void startFlow() {
        key = new Reviews(flows).start();
    }

    private String only() {
        List<OpenTask> open = inbox.of(key);
        assertThat(open).hasSize(1);
        return open.get(0).id();
    }

    private List<Job> timers() {
        String id = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(key)
                .rootProcessInstances()
                .singleResult()
                .getId();
        return management.createJobQuery().processInstanceId(id).timers().list();
    }

    @Test
    void knowsWhatIsDeployed() {
        assertThat(flows.knows("test-review")).isTrue();
        assertThat(flows.knows("tthc-0.000000")).isFalse();
        assertThat(flows.position("no-such-dossier")).isEmpty();
        assertThat(flows.diagram("no-such-dossier", "test-review")).isEmpty();
    }

    @Test
    void startsOneFlowToABusinessKey() {
        assertThatThrownBy(() -> flows.start("test-issue", key, Map.of("specialistGroup", "x"), "officer"))
                .isInstanceOf(RuntimeException.class);
        assertThat(inbox.of(key)).hasSize(1);
    }

    @Test
    void waitsForTheSupplementAndComesBack() {
        tasks.complete(only(), "supplement", "", Map.of(), "an");
        assertThat(inbox.of(key)).isEmpty();
        assertThat(flows.position(key)).get().satisfies(where -> assertThat(where.active())
                .containsEntry("test-review", java.util.Set.of("Gateway_Waiting")));
        flows.tell(key, "SupplementReceived", "đã nộp", Map.of(), "an");
        assertThat(inbox.of(key)).extracting(OpenTask::step).containsExactly("Activity_Examine");
    }

    @Test
    void refusesAMessageNobodyWaitsFor() {
        assertThatThrownBy(() -> flows.tell(key, "SupplementReceived", "", Map.of(), "an"))
                .isInstanceOf(MessageNotAwaited.class);
        assertThatThrownBy(() -> flows.tell("no-such-dossier", "SupplementReceived", "", Map.of(), "an"))
                .isInstanceOf(MessageNotAwaited.class);
    }

    @Test
    void interruptsTheStepWhenTheDossierIsWithdrawn() {
        String interrupted = only();
        flows.tell(key, "WithdrawalRequested", "", Map.of(), "an");
        assertThat(inbox.of(key)).extracting(OpenTask::step).containsExactly("Activity_StopNotice");
        assertThatThrownBy(() -> tasks.claim(interrupted, "an")).isInstanceOf(TaskGone.class);
        tasks.complete(only(), "notify", "", Map.of(), "an");
        assertThat(flows.position(key)).get().extracting(FlowPosition::ended).isEqualTo(true);
    }

    @Test
    void movesTheTimersThatReadTheDate() {
        Instant later = DEADLINE.plus(Duration.ofDays(3));
        assertThat(timers()).extracting(Job::getDuedate).containsExactly(Date.from(DEADLINE));
        flows.moveDates(key, Map.of("deadline", later));
        assertThat(timers()).extracting(Job::getDuedate).containsExactly(Date.from(later));

        tasks.complete(only(), "supplement", "", Map.of(), "an");
        Instant until = DEADLINE.plus(Duration.ofDays(90));
        flows.moveDates(key, Map.of("supplementUntil", until));
        assertThat(timers()).extracting(Job::getDuedate).containsExactlyInAnyOrder(Date.from(later), Date.from(until));
    }

    @Test
    void escalatesAtTheDeadlineByItself() {
        clock.set(DEADLINE.plusSeconds(1));
        jobs.start();
        try {
            await().atMost(Duration.ofSeconds(60)).until(() -> inbox.of(key).size() == 2);
        } finally {
            jobs.shutdown();
        }
        assertThat(inbox.of(key))
                .extracting(OpenTask::step)
                .containsExactlyInAnyOrder("Activity_Examine", "Activity_DirectOverdue");
        assertThat(flows.position(key)).get().extracting(FlowPosition::ended).isEqualTo(false);
    }
}
