package vn.motcua.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Four officers at once, twenty times each: one wins, and the others are told so in our own words. */
@EngineTest
class RaceTests {

    private static final int CALLERS = 4;
    private static final String WON = "won";
    private static final ExecutorService OFFICERS = Executors.newFixedThreadPool(CALLERS);

    @Autowired
    Flows flows;

    @Autowired
    Tasks tasks;

    @Autowired
    Inbox inbox;

    @AfterAll
    static void stop() {
        OFFICERS.shutdown();
    }

    private interface Move {
        void by(String officer);
    }

    private List<String> outcomes(List<Move> moves) throws Exception {
        List<Callable<String>> calls = new ArrayList<>();
        IntStream.range(0, moves.size())
                .forEach(at -> calls.add(() -> {
                    try {
                        moves.get(at).by("officer" + at);
                        return WON;
                    } catch (RuntimeException lost) {
                        return lost.getClass().getSimpleName();
                    }
                }));
        List<String> outcomes = new ArrayList<>();
        for (Future<String> outcome : OFFICERS.invokeAll(calls)) {
            outcomes.add(outcome.get());
        }
        return outcomes;
    }

    private static List<Move> fourTimes(Move move) {
        return IntStream.range(0, CALLERS).mapToObj(any -> move).toList();
    }

    private static void oneWinner(List<String> outcomes, String... losses) {
        assertThat(outcomes).filteredOn(WON::equals).hasSize(1);
        assertThat(outcomes).filteredOn(outcome -> !WON.equals(outcome)).isSubsetOf(losses);
    }

    @RepeatedTest(20)
    void oneOfficerClaims() throws Exception {
        String task = inbox.of(new Reviews(flows).start()).get(0).id();
        oneWinner(outcomes(fourTimes(officer -> tasks.claim(task, officer))), "TaskTaken");
    }

    @RepeatedTest(20)
    void oneOfficerCompletes() throws Exception {
        String key = new Reviews(flows).start();
        String task = inbox.of(key).get(0).id();
        oneWinner(outcomes(fourTimes(officer -> tasks.complete(task, "propose", "", Map.of(), officer))), "TaskGone");
        assertThat(inbox.of(key)).extracting(OpenTask::step).containsExactly("Activity_Sign");
    }

    @RepeatedTest(20)
    void oneMessageArrives() throws Exception {
        String key = new Reviews(flows).start();
        oneWinner(
                outcomes(fourTimes(officer -> flows.tell(key, "WithdrawalRequested", "", Map.of(), officer))),
                "MessageNotAwaited");
        assertThat(inbox.of(key)).extracting(OpenTask::step).containsExactly("Activity_StopNotice");
    }

    @RepeatedTest(20)
    void completionAndWithdrawalComeOneAfterTheOther() throws Exception {
        String key = new Reviews(flows).start();
        String task = inbox.of(key).get(0).id();
        Move complete = officer -> tasks.complete(task, "propose", "", Map.of(), officer);
        Move withdraw = officer -> flows.tell(key, "WithdrawalRequested", "", Map.of(), officer);
        List<String> outcomes = outcomes(List.of(complete, withdraw, complete, withdraw));
        assertThat(outcomes).filteredOn(WON::equals).hasSizeBetween(1, 2);
        assertThat(outcomes).isSubsetOf(WON, "TaskGone", "TaskTaken", "MessageNotAwaited");
        assertThat(inbox.of(key)).extracting(OpenTask::step).containsExactly("Activity_StopNotice");
    }
}
