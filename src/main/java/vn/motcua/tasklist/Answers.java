package vn.motcua.tasklist;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.engine.FlowEvent.TaskCompleted;

/** The answers officers gave, kept in the transaction that completes the step. */
@Repository
class Answers {

    private final JdbcClient jdbc;
    private final Clock clock;

    Answers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    void on(TaskCompleted completed) {
        var task = completed.task();
        jdbc.sql("""
                insert into answers (task_id, dossier_code, step, name, decision, comment, actor, at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        task.id(),
                        task.businessKey(),
                        task.step(),
                        task.name(),
                        completed.decision(),
                        completed.comment(),
                        completed.actor() == null ? "system" : completed.actor(),
                        Timestamp.from(clock.instant()))
                .update();
    }

    /** An answer as it was given; {@code undone} when it was taken back. */
    record Given(String task, String dossier, String step, String decision, String actor, Instant at, boolean undone) {}

    Optional<Given> find(String taskId) {
        return jdbc.sql("""
                        select task_id, dossier_code, step, decision, actor, at, undone_at is not null
                          from answers where task_id = ?
                        """)
                .param(taskId)
                .query((row, i) -> new Given(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getTimestamp(6).toInstant(),
                        row.getBoolean(7)))
                .optional();
    }

    void undo(String taskId) {
        jdbc.sql("update answers set undone_at = ? where task_id = ?")
                .params(Timestamp.from(clock.instant()), taskId)
                .update();
    }

    /** Those that count, oldest first. */
    List<DossierSheet.DoneStep> of(String dossier) {
        return jdbc.sql("""
                select step, name, decision, comment, actor, at from answers
                 where dossier_code = ? and undone_at is null order by at, task_id
                """)
                .param(dossier)
                .query((row, i) -> new DossierSheet.DoneStep(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getTimestamp(6).toInstant()))
                .list();
    }
}
