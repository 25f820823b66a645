package vn.motcua.catalog.sheet.order;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** This node's one thread for sheets: departments wait for each other, officers never wait for them. */
@Component
class SheetWorker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SheetWorker.class);
    private static final long LONGEST_CHUNK_SECONDS = 20;

    private final SheetRuns runs;
    private final SheetShift shift;
    private final SheetSettings settings;
    private @Nullable ScheduledExecutorService thread;

    SheetWorker(SheetRuns runs, SheetShift shift, SheetSettings settings) {
        this.runs = runs;
        this.shift = shift;
        this.settings = settings;
    }

    @Override
    public synchronized void start() {
        if (!settings.work()) {
            return;
        }
        shift.begin();
        thread = Executors.newSingleThreadScheduledExecutor(work -> {
            var worker = new Thread(work, "sheets");
            worker.setDaemon(true);
            worker.setPriority(Thread.MIN_PRIORITY);
            return worker;
        });
        var pause = settings.pause().toMillis();
        thread.scheduleWithFixedDelay(this::work, pause, pause, TimeUnit.MILLISECONDS);
    }

    private void work() {
        try {
            while (!shift.isOver() && runs.next()) {
                LOG.debug("One order done, looking for the next");
            }
        } catch (RuntimeException fault) {
            // The executor would never call again.
            LOG.error("Sheets wait for the next try", fault);
        }
    }

    @Override
    public synchronized void stop() {
        shift.end();
        if (thread != null) {
            thread.shutdown();
            try {
                if (!thread.awaitTermination(LONGEST_CHUNK_SECONDS, TimeUnit.SECONDS)) {
                    LOG.warn("A chunk of sheets did not end in time; another node will make it again");
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
