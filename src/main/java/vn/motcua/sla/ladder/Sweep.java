package vn.motcua.sla.ladder;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reaches every rung whose time has come. Any number of nodes may sweep together: each dossier or step is taken by one
 * of them, in a transaction of its own, so that what fails there stops nothing else and is tried again later.
 */
@Component
public class Sweep {

    private static final Logger log = LoggerFactory.getLogger(Sweep.class);

    private final List<Watch> watches;
    private final Ladders ladders;
    private final SweepFailures failures;
    private final SweepSettings settings;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Counter reached;
    private volatile @Nullable Instant lastEnd;

    Sweep(
            List<Watch> watches,
            Ladders ladders,
            SweepFailures failures,
            SweepSettings settings,
            TransactionTemplate transaction,
            Clock clock,
            MeterRegistry meters) {
        this.watches = watches;
        this.ladders = ladders;
        this.failures = failures;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
        this.reached = meters.counter("motcua.ladder.rungs");
    }

    /** One sweep; returns how many rungs were reached. */
    @Scheduled(fixedDelayString = "${motcua.ladder.interval:60s}")
    public int run() {
        var ladder = ladders.now();
        if (ladder.isEmpty()) {
            log.warn("The ladder's decision tables are not deployed: nobody is warned");
            return 0;
        }
        var rungs = watches.stream().mapToInt(watch -> run(watch, ladder.get())).sum();
        lastEnd = clock.instant();
        reached.increment(rungs);
        return rungs;
    }

    /** When this node last came to the end of a sweep. */
    Optional<Instant> lastEnd() {
        return Optional.ofNullable(lastEnd);
    }

    private int run(Watch watch, Ladder ladder) {
        var now = clock.instant();
        var rungs = 0;
        for (var taken = 0; taken < settings.most(); taken += settings.batch()) {
            var ids = watch.due(now, settings.batch());
            var moved = false;
            for (var id : ids) {
                var climbed = climb(watch, id, now, ladder);
                moved |= climbed >= 0;
                rungs += Math.max(climbed, 0);
            }
            // Whatever another node holds stays listed until it is done there.
            if (!moved) {
                return rungs;
            }
        }
        return rungs;
    }

    private int climb(Watch watch, String id, Instant now, Ladder ladder) {
        try {
            var rungs = transaction.execute(status -> climbOnce(watch, id, now, ladder));
            return rungs == null ? -1 : rungs;
        } catch (RuntimeException failure) {
            var retryAt = failures.add(watch.subject(), id, failure);
            log.error("The ladder stopped at {} {}; tried again at {}", watch.subject(), id, retryAt, failure);
            return 0;
        }
    }

    private int climbOnce(Watch watch, String id, Instant now, Ladder ladder) {
        var rungs = watch.climb(id, now, ladder);
        if (rungs >= 0) {
            failures.forget(watch.subject(), id);
        }
        return rungs;
    }
}
