package vn.motcua.engine;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table behind {@link Inbox}; only the engine's tellers write it. */
@Repository
class InboxRows {

    private final JdbcClient db;

    InboxRows(JdbcClient db) {
        this.db = db;
    }

    void add(OpenTask task, String flowId) {
        db.sql("""
                        insert into inbox (task_id, flow_id, business_key, process_key, step, name, candidate_groups,
                                           assignee, opened_at, due_at, decisions, required_fields)
                        values (:id, :flowId, :businessKey, :processKey, :step, :name, :groups,
                                :assignee, :openedAt, :dueAt, :decisions, :requiredFields)
                        """)
                .param("id", task.id())
                .param("flowId", flowId)
                .param("businessKey", task.businessKey())
                .param("processKey", task.processKey())
                .param("step", task.step())
                .param("name", task.name())
                .param("groups", array(task.candidateGroups()))
                .param("assignee", task.assignee())
                .param("openedAt", utc(task.openedAt()))
                .param("dueAt", utc(task.dueAt()))
                .param("decisions", array(task.decisions()))
                .param("requiredFields", array(task.requiredFields()))
                .update();
    }

    void update(OpenTask task) {
        db.sql("""
                        update inbox
                           set name = :name, candidate_groups = :groups, assignee = :assignee, due_at = :dueAt
                         where task_id = :id
                        """)
                .param("id", task.id())
                .param("name", task.name())
                .param("groups", array(task.candidateGroups()))
                .param("assignee", task.assignee())
                .param("dueAt", utc(task.dueAt()))
                .update();
    }

    void remove(String taskId) {
        db.sql("delete from inbox where task_id = :id").param("id", taskId).update();
    }

    Optional<OpenTask> find(String taskId) {
        return db.sql("select * from inbox where task_id = :id")
                .param("id", taskId)
                .query(InboxRows::task)
                .optional();
    }

    List<OpenTask> of(String businessKey) {
        return db.sql("select * from inbox where business_key = :key order by opened_at, task_id")
                .param("key", businessKey)
                .query(InboxRows::task)
                .list();
    }

    private static OpenTask task(ResultSet row, int number) throws SQLException {
        return new OpenTask(
                row.getString("task_id"),
                row.getString("business_key"),
                row.getString("process_key"),
                row.getString("step"),
                row.getString("name"),
                list(row.getArray("candidate_groups")),
                row.getString("assignee"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("due_at", OffsetDateTime.class)),
                list(row.getArray("decisions")),
                list(row.getArray("required_fields")));
    }

    private static String[] array(List<String> words) {
        return words.toArray(String[]::new);
    }

    private static List<String> list(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant time) {
        return time == null ? null : time.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
