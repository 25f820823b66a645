package vn.motcua.calendar;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Takes newly approved decisions into this node's calendar: those approved here at their commit, those of another node
 * when the count of approved ones has grown. It has a thread of its own, because a node without jobs needs them too.
 */
@Component
class CalendarWatch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(CalendarWatch.class);

    private final DecisionRows rows;
    private final WorkingCalendar calendar;
    private final List<Ruling> files;
    private final Duration every;
    private final ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
    private long taken;
    private volatile boolean running;

    CalendarWatch(
            DecisionRows rows,
            WorkingCalendar calendar,
            CalendarFiles files,
            @Value("${motcua.calendar.watch:2s}") Duration every) {
        this.rows = rows;
        this.calendar = calendar;
        this.files = files.rulings();
        this.every = every;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(CalendarDecided decided) {
        look();
    }

    /** Takes what is new, if anything is. */
    synchronized void look() {
        var approved = rows.approvedCount();
        if (approved != taken) {
            List<Ruling> all = new ArrayList<>(files);
            all.addAll(rows.approved());
            calendar.take(all);
            taken = approved;
            LOG.info("The calendar counts with {} decisions that were entered here", approved);
        }
    }

    @Override
    public void start() {
        look();
        scheduler.setThreadNamePrefix("calendar-");
        scheduler.setDaemon(true);
        scheduler.initialize();
        scheduler.scheduleWithFixedDelay(this::lookAgain, every);
        running = true;
    }

    private void lookAgain() {
        try {
            look();
        } catch (DataAccessException e) {
            // The database may be away for a while; the calendar that is held stays right until it is back.
            LOG.warn("Decisions on the calendar could not be looked up: {}", e.getMessage());
        }
    }

    @Override
    public void stop() {
        running = false;
        scheduler.shutdown();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before anything that counts, jobs and web among it. */
    @Override
    public int getPhase() {
        return 0;
    }
}
