package vn.motcua.sla.ladder;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.sla.Rung;

/** What could not be swept, how often it was tried, and when it is tried again. */
@Repository
class SweepFailures {

    private static final Duration LONGEST = Duration.ofDays(1);
    private static final int MOST_DOUBLINGS = 20;

    private final JdbcClient jdbc;
    private final SweepSettings settings;
    private final Clock clock;

    SweepFailures(JdbcClient jdbc, SweepSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** Returns when it is tried again. */
    Instant add(Rung.Subject subject, String id, RuntimeException failure) {
        var attempts = attempts(subject, id) + 1;
        var now = clock.instant();
        var wait = settings.retry().multipliedBy(1L << Math.min(attempts - 1, MOST_DOUBLINGS));
        var retryAt = now.plus(wait.compareTo(LONGEST) > 0 ? LONGEST : wait);
        jdbc.sql("""
                insert into rung_failures (subject, subject_id, attempts, reason, last_at, retry_at)
                values (?, ?, ?, ?, ?, ?)
                on conflict (subject, subject_id) do update set attempts = excluded.attempts,
                    reason = excluded.reason, last_at = excluded.last_at, retry_at = excluded.retry_at
                """)
                .params(
                        word(subject),
                        id,
                        attempts,
                        failure.getClass().getSimpleName(),
                        Timestamp.from(now),
                        Timestamp.from(retryAt))
                .update();
        return retryAt;
    }

    void forget(Rung.Subject subject, String id) {
        jdbc.sql("delete from rung_failures where subject = ? and subject_id = ?")
                .params(word(subject), id)
                .update();
    }

    int count() {
        return jdbc.sql("select count(*) from rung_failures")
                .query(Integer.class)
                .single();
    }

    private int attempts(Rung.Subject subject, String id) {
        return jdbc.sql("select attempts from rung_failures where subject = ? and subject_id = ?")
                .params(word(subject), id)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    private static String word(Rung.Subject subject) {
        return subject.name().toLowerCase(Locale.ROOT);
    }
}
