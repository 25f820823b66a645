package vn.motcua.sla.ladder;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes clocks as they stand in the tables, and reads what the ladder made of them. */
final class Clockwork {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final JdbcClient db;

    Clockwork(JdbcClient db) {
        this.db = db;
    }

    /** A running clock with a code of its own. */
    String dossier(String unit, @Nullable Instant warnAt, Instant dueAt) {
        var code = "H05.99-991123-" + COUNT.incrementAndGet();
        db.sql("""
                insert into deadlines (dossier_code, due_at, warn_at, paused, unit, next_at)
                values (?, ?, ?, false, ?, ?)
                """)
                .params(
                        code,
                        Timestamp.from(dueAt),
                        warnAt == null ? null : Timestamp.from(warnAt),
                        unit,
                        Timestamp.from(warnAt == null ? dueAt : warnAt))
                .update();
        return code;
    }

    /** An open step of {@code unit}, in the inbox too. */
    String step(String dossier, String unit, String step, @Nullable String assignee, Instant warnAt, Instant dueAt) {
        var task = "task-" + COUNT.incrementAndGet();
        db.sql("""
                insert into step_clocks (task_id, dossier_code, process_key, step, name, unit, opened_at, warn_at,
                                         due_at, next_at)
                values (?, ?, 'tthc-1.001193', ?, 'Thẩm định hồ sơ', ?, ?, ?, ?, ?)
                """)
                .params(
                        task,
                        dossier,
                        step,
                        unit,
                        Timestamp.from(warnAt.minusSeconds(3600)),
                        Timestamp.from(warnAt),
                        Timestamp.from(dueAt),
                        Timestamp.from(warnAt))
                .update();
        db.sql("""
                insert into inbox (task_id, flow_id, business_key, process_key, step, name, candidate_groups, assignee,
                                   opened_at, due_at, decisions, required_fields)
                values (?, 'none', ?, 'tthc-1.001193', ?, 'Thẩm định hồ sơ', ?, ?, ?, ?, '{}', '{}')
                """)
                .params(
                        task,
                        dossier,
                        step,
                        new String[] {unit + ".specialist"},
                        assignee,
                        Timestamp.from(warnAt.minusSeconds(3600)),
                        Timestamp.from(dueAt))
                .update();
        return task;
    }

    /** Closes the step as the clock ledger does. */
    void close(String task, Instant at, int lateSeconds) {
        db.sql("delete from inbox where task_id = ?").param(task).update();
        db.sql("""
                update step_clocks set closed_at = ?, outcome = 'completed', late_seconds = ?, officer = 'tu-phap.specialist',
                                       next_at = null
                 where task_id = ?
                """).params(Timestamp.from(at), lateSeconds, task).update();
    }

    /** What was told of a dossier, in order: {@code kind group} or {@code kind login}, with {@code !} for an explanation. */
    List<String> told(String dossier) {
        return db.sql("""
                        select kind || ' ' || coalesce(told_login, told_group)
                               || case demand when 'explanation' then '!' else '' end
                          from escalations where dossier_code = ? order by id
                        """).param(dossier).query(String.class).list();
    }

    @Nullable
    Instant alarm(String dossier) {
        var stamp = db.sql("select next_at from deadlines where dossier_code = ?")
                .param(dossier)
                .query(Timestamp.class)
                .optional();
        return stamp.map(Timestamp::toInstant).orElse(null);
    }
}
