package vn.motcua.engine;

import java.time.Duration;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import vn.motcua.TestClock;

/** Starts flows of the diagram {@code test-review}, due in ten days. */
record Reviews(Flows flows) {

    static final String GROUP = "tu-phap.specialist";
    static final Duration TERM = Duration.ofDays(10);

    String start() {
        String key = UUID.randomUUID().toString();
        Date deadline = Date.from(TestClock.START.plus(TERM));
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
        return key;
    }
}
