package vn.motcua.batch;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** This node's one thread for a kind of work: pieces wait for each other, officers never wait for them. */
public final class Worker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);
    private static final long LONGEST_CHUNK_SECONDS = 20;

    private final String name;
    private final boolean works;
    private final Duration pause;
    private final BooleanSupplier next;
    private final Shift shift;
    private @Nullable ScheduledExecutorService thread;

    /**
     * @param works false: this node leaves the work to the others
     * @param pause how long it waits before it looks for work again
     * @param next works on one piece; answers whether there was one
     */
    public Worker(String name, Shift shift, boolean works, Duration pause, BooleanSupplier next) {
        this.name = name;
        this.shift = shift;
        this.works = works;
        this.pause = pause;
        this.next = next;
    }

    @Override
    public synchronized void start() {
        shift.begin();
        if (!works) {
            return;
        }
        thread = Executors.newSingleThreadScheduledExecutor(work -> {
            var worker = new Thread(work, name);
            worker.setDaemon(true);
            worker.setPriority(Thread.MIN_PRIORITY);
            return worker;
        });
        thread.scheduleWithFixedDelay(this::work, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void work() {
        try {
            while (!shift.isOver() && next.getAsBoolean()) {
                LOG.debug("One piece of {} done, looking for the next", name);
            }
        } catch (RuntimeException fault) {
            // The executor would never call again.
            LOG.error("{} wait for the next try", name, fault);
        }
    }

    @Override
    public synchronized void stop() {
        shift.end();
        if (thread != null) {
            thread.shutdown();
            try {
                if (!thread.awaitTermination(LONGEST_CHUNK_SECONDS, TimeUnit.SECONDS)) {
                    LOG.warn("A chunk of {} did not end in time; another node will do it again", name);
                }
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
            }
            thread = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }
}
