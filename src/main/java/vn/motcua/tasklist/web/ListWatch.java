package vn.motcua.tasklist.web;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import vn.motcua.tasklist.InboxChanges;

/** Looks twice a second for changed inboxes while lists stand open on this node, and tells those they concern. */
@Component
class ListWatch {

    private static final Logger LOG = LoggerFactory.getLogger(ListWatch.class);
    private static final Duration LOOK = Duration.ofMillis(500);
    private static final int LOOKS_TO_SESSIONS = 10;
    private static final int LOOKS_TO_CLEANING = 120;
    private static final int MARKS_KEPT = 10;

    private final OpenLists lists;
    private final InboxChanges changes;
    private final JdbcClient jdbc;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(daemons());
    private final Deque<InboxChanges.Mark> old = new ArrayDeque<>();
    private InboxChanges.@Nullable Mark mark;
    private int looks;

    ListWatch(OpenLists lists, InboxChanges changes, JdbcClient jdbc) {
        this.lists = lists;
        this.changes = changes;
        this.jdbc = jdbc;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        thread.scheduleWithFixedDelay(this::look, 0, LOOK.toMillis(), TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void end() {
        thread.shutdownNow();
    }

    private static CustomizableThreadFactory daemons() {
        var threads = new CustomizableThreadFactory("lists-");
        threads.setDaemon(true);
        return threads;
    }

    private void look() {
        try {
            tell();
            looks++;
            if (looks % LOOKS_TO_SESSIONS == 0 && !lists.isEmpty()) {
                lists.closeOthers(running());
                lists.knock();
            }
            if (looks % LOOKS_TO_CLEANING == 0) {
                clean();
            }
        } catch (DataAccessException | TransactionException notNow) {
            LOG.warn("Open lists could not be kept true for a moment: {}", notNow.getMessage());
        }
    }

    private void tell() {
        if (lists.isEmpty()) {
            mark = null;
        } else if (mark == null) {
            mark = changes.now();
        } else {
            var found = changes.since(mark);
            mark = found.next();
            if (!found.units().isEmpty()) {
                lists.tell(found.units());
            }
        }
    }

    /** What is ten minutes old no node asks for any more. */
    private void clean() {
        old.addLast(changes.now());
        if (old.size() > MARKS_KEPT) {
            changes.forget(old.removeFirst());
        }
    }

    private List<String> running() {
        return jdbc.sql("""
                select session_id from spring_session
                 where session_id = any(cast(? as text[])) and expiry_time > extract(epoch from now()) * 1000
                """)
                .param(lists.sessions().toArray(String[]::new))
                .query(String.class)
                .list();
    }
}
