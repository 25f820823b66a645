package vn.motcua.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets flows run on diagrams and tables that nobody published yet, on a clock of its own, in a transaction that is
 * always taken back: nothing that was played stays. Only what leaves the transaction must look at {@link #isRunning()}:
 * numbers that others wait for, and keys kept in a transaction of their own.
 */
@Component
public class TryOut {

    /** Who brings a file in the gate's log. */
    private static final String WHO = "a try-out";

    private static final ThreadLocal<Boolean> RUNNING = ThreadLocal.withInitial(() -> false);

    private final PlatformTransactionManager transactions;
    private final ModelGate gate;
    private final TriedModels models;

    TryOut(PlatformTransactionManager transactions, ModelGate gate, TriedModels models) {
        this.transactions = transactions;
        this.gate = gate;
        this.models = models;
    }

    /** Whether this thread plays and takes everything back afterwards. */
    public static boolean isRunning() {
        return RUNNING.get();
    }

    /** Sets this thread's clock during a play. */
    public static void moveTo(Instant moment) {
        if (!isRunning()) {
            throw new IllegalStateException("Only a try-out moves the clock");
        }
        MovableClock.move(moment);
    }

    /**
     * Plays with these files on top of what is published, from {@code start} on.
     *
     * @param atMost when the transaction is ended by force, be it that it waits for somebody's lock
     * @param files path to content: {@code processes/tu-phap/1.001193.bpmn}
     * @throws ModelRefused when a file does not pass the gate
     * @throws ModelNotRunnable when the engine cannot read a file
     */
    public <T> T run(Instant start, Duration atMost, Map<String, byte[]> files, Supplier<T> play) {
        files.forEach((path, content) -> gate.require(path, content, WHO));
        RUNNING.set(true);
        MovableClock.move(start);
        try {
            return Objects.requireNonNull(apart(atMost).execute(status -> {
                status.setRollbackOnly();
                return models.with(files, play);
            }));
        } finally {
            MovableClock.backToTrueTime();
            RUNNING.remove();
            models.forget();
        }
    }

    private TransactionTemplate apart(Duration atMost) {
        TransactionTemplate apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        apart.setTimeout((int) atMost.toSeconds());
        return apart;
    }
}
