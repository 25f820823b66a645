package vn.motcua.catalog.sheet.order;

import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who works on which order. One node takes an order, and shows after each chunk that it is alive. */
@Repository
class OrderQueue {

    /** A chunk takes seconds; a node that was silent for so long is taken for dead. */
    static final Duration SILENCE = Duration.ofMinutes(2);
    /** An order that ended its worker so many times is left to a person. */
    private static final int MOST_ATTEMPTS = 5;

    private final JdbcClient db;
    private final Clock clock;

    OrderQueue(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** The oldest order that nobody works on, now taken by the caller. */
    @Transactional
    Optional<Long> take() {
        return db.sql("""
                        update sheet_orders
                           set state = case when attempts < :most then 'running' else 'stopped' end,
                               attempts = attempts + 1, touched_at = :now
                         where id = (select id from sheet_orders
                                      where state = 'queued' or (state = 'running' and touched_at < :dead)
                                      order by id limit 1 for update skip locked)
                        returning case when state = 'running' then id end
                        """)
                .param("most", MOST_ATTEMPTS)
                .param("now", now())
                .param("dead", now().minus(SILENCE))
                .query((row, number) -> Optional.ofNullable(row.getObject(1, Long.class)))
                .optional()
                .flatMap(taken -> taken);
    }

    void alive(long order) {
        db.sql("update sheet_orders set touched_at = :now where id = :id")
                .param("now", now())
                .param("id", order)
                .update();
    }

    /** All is made; what the department had before is no longer needed. */
    @Transactional
    void done(long order) {
        db.sql("update sheet_orders set state = 'done', finished_at = :now where id = :id")
                .param("now", now())
                .param("id", order)
                .update();
        db.sql("""
                        delete from sheet_orders
                         where id < :id and department = (select department from sheet_orders where id = :id)
                        """).param("id", order).update();
    }

    /** For another try, by this node or another. */
    void putBack(long order) {
        db.sql("update sheet_orders set state = 'queued' where id = :id and state = 'running'")
                .param("id", order)
                .update();
    }

    /** A chunk's sheets, in the transaction of the chunk. */
    void keep(MadeSheet sheet) {
        db.sql("""
                        update sheet_items set file_name = :name, pdf = :pdf, problem = :problem
                         where order_id = :order and position = :position
                        """)
                .param("name", sheet.fileName())
                .param("pdf", sheet.pdf(), Types.BINARY)
                .param("problem", sheet.problem())
                .param("order", sheet.item().order())
                .param("position", sheet.item().position())
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
