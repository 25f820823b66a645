package vn.motcua.sla.recount;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Recounts and the dossiers they move, as rows. */
@Repository
class RecountRows {

    private static final String RECOUNTS = """
            select r.*, run.phase, run.state, run.total, run.finished_at,
                   (select coalesce(sum(p.done), 0) from recount_progress p where p.run_id = run.id) as done,
                   (select count(*) from recount_changes c where c.recount_id = r.id) as moves,
                   (select count(c.applied_at) from recount_changes c where c.recount_id = r.id) as applied
              from recounts r
              join recount_runs run on run.id = (select max(l.id) from recount_runs l where l.recount_id = r.id)
            """;

    private final JdbcClient db;

    RecountRows(JdbcClient db) {
        this.db = db;
    }

    long order(long decision, String number, LocalDate from, LocalDate until, String who, OffsetDateTime now) {
        return db.sql("""
                        insert into recounts (decision_id, decision, from_day, until_day, ordered_by, ordered_at)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (decision_id) where refused_by is null
                          do update set decision = recounts.decision
                        returning id
                        """)
                .params(decision, number, from, until, who, now)
                .query(Long.class)
                .single();
    }

    void enqueue(long id, String phase) {
        db.sql("""
                        insert into recount_runs (recount_id, phase, state) values (?, ?, 'queued')
                        on conflict (recount_id, phase) do nothing
                        """).params(id, phase).update();
    }

    void lock(long id) {
        db.sql("select id from recounts where id = ? for update")
                .param(id)
                .query(Long.class)
                .optional();
    }

    Optional<Recount> find(long id) {
        return db.sql(RECOUNTS + " where r.id = ?")
                .param(id)
                .query(RecountRows::recount)
                .optional();
    }

    List<Recount> all() {
        return db.sql(RECOUNTS + " order by r.id desc limit 200")
                .query(RecountRows::recount)
                .list();
    }

    void sign(long id, String who, OffsetDateTime now) {
        db.sql("update recounts set signed_by = ?, signed_at = ? where id = ?")
                .params(who, now, id)
                .update();
    }

    void refuse(long id, String who, String reason, OffsetDateTime now) {
        db.sql("update recounts set refused_by = ?, refused_at = ?, reason = ? where id = ?")
                .params(who, now, reason, id)
                .update();
    }

    void resume(long id) {
        db.sql("update recount_runs set state = 'queued', attempts = 0 where recount_id = ? and state = 'stopped'")
                .param(id)
                .update();
    }

    List<UnitMoves> byUnit(long id) {
        return db.sql("""
                        select unit, count(*) as moves, min(new_due_at) as first, max(new_due_at) as last
                          from recount_changes where recount_id = ? group by unit order by count(*) desc, unit
                        """)
                .param(id)
                .query((row, number) -> new UnitMoves(
                        row.getString("unit"), row.getInt("moves"), instant(row, "first"), instant(row, "last")))
                .list();
    }

    List<RecountChange> changes(long id, String after, int size) {
        return db.sql("""
                        select * from recount_changes where recount_id = ? and dossier_code > ?
                         order by dossier_code limit ?
                        """).params(id, after, size).query(RecountRows::change).list();
    }

    private static RecountChange change(ResultSet row, int number) throws SQLException {
        return new RecountChange(
                row.getString("dossier_code"),
                row.getString("unit"),
                row.getString("procedure_code"),
                instant(row, "old_due_at"),
                instant(row, "new_due_at"),
                instantOrNull(row, "applied_at"));
    }

    private static Recount recount(ResultSet row, int number) throws SQLException {
        return new Recount(
                row.getLong("id"),
                row.getLong("decision_id"),
                row.getString("decision"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                row.getString("ordered_by"),
                instant(row, "ordered_at"),
                row.getString("signed_by"),
                instantOrNull(row, "signed_at"),
                row.getString("refused_by"),
                row.getString("reason"),
                state(row),
                row.getInt("total"),
                row.getInt("done"),
                row.getInt("moves"),
                row.getInt("applied"),
                instantOrNull(row, "finished_at"));
    }

    private static Recount.State state(ResultSet row) throws SQLException {
        if (row.getString("refused_by") != null) {
            return Recount.State.REFUSED;
        }
        var counts = row.getString("phase").equals("count");
        return switch (row.getString("state")) {
            case "done" -> counts ? Recount.State.COUNTED : Recount.State.DONE;
            case "stopped" -> Recount.State.STOPPED;
            default -> counts ? Recount.State.COUNTING : Recount.State.APPLYING;
        };
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }

    private static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column) == null ? null : instant(row, column);
    }
}
