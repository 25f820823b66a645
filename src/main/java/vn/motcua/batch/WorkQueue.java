package vn.motcua.batch;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who works on which piece of work. One node takes a piece, and shows after each chunk that it is alive. The table is the
 * feature's own and has the columns {@code id, state (queued, running, done, stopped), attempts, touched_at, finished_at}.
 */
public final class WorkQueue {

    /** A chunk takes seconds; a node that was silent for so long is taken for dead. */
    public static final Duration SILENCE = Duration.ofMinutes(2);
    /** Work that ended its worker so many times is left to a person. */
    private static final int MOST_ATTEMPTS = 5;

    private final JdbcClient db;
    private final Clock clock;
    private final String table;

    /** @param table a name from the code, never from input */
    public WorkQueue(JdbcClient db, Clock clock, String table) {
        this.db = db;
        this.clock = clock;
        this.table = table;
    }

    /** The oldest piece that nobody works on, now taken by the caller. */
    Optional<Long> take() {
        return db.sql("""
                        update %1$s
                           set state = case when attempts < :most then 'running' else 'stopped' end,
                               attempts = attempts + 1, touched_at = :now
                         where id = (select id from %1$s
                                      where state = 'queued' or (state = 'running' and touched_at < :dead)
                                      order by id limit 1 for update skip locked)
                        returning case when state = 'running' then id end
                        """.formatted(table))
                .param("most", MOST_ATTEMPTS)
                .param("now", now())
                .param("dead", now().minus(SILENCE))
                .query((row, number) -> Optional.ofNullable(row.getObject(1, Long.class)))
                .optional()
                .flatMap(taken -> taken);
    }

    /** To be said in each chunk's transaction. */
    public void alive(long id) {
        db.sql("update " + table + " set touched_at = :now where id = :id")
                .param("now", now())
                .param("id", id)
                .update();
    }

    void done(long id) {
        db.sql("update " + table + " set state = 'done', finished_at = :now where id = :id")
                .param("now", now())
                .param("id", id)
                .update();
    }

    /** For another try, by this node or another. */
    void putBack(long id) {
        db.sql("update " + table + " set state = 'queued' where id = :id and state = 'running'")
                .param("id", id)
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
