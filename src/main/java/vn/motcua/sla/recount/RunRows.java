package vn.motcua.sla.recount;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.sla.DueDatesMoved.Move;

/** What a run reads and writes. */
@Repository
class RunRows {

    private final JdbcClient db;
    private final Clock clock;

    RunRows(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    RecountRun run(long id) {
        return db.sql("""
                        select run.id, run.recount_id, run.phase, r.decision_id, r.decision, r.from_day, r.signed_by
                          from recount_runs run join recounts r on r.id = run.recount_id where run.id = ?
                        """).param(id).query(RunRows::run).single();
    }

    /** The first and last dossier of each part, all of about the same size; none when there is nothing to do. */
    List<Part> parts(RecountRun run, int parts) {
        var source = Source.of(run, clock.getZone());
        return db.sql("""
                        select part, min(dossier_code) as first, max(dossier_code) as last, count(*) as size
                          from (select dossier_code, ntile(:parts) over (order by dossier_code) as part
                                  from %s where %s) split
                         group by part order by part
                        """.formatted(source.from(), source.where()))
                .params(source.parameters())
                .param("parts", parts)
                .query((row, number) ->
                        new Part(row.getInt("part"), row.getString("first"), row.getString("last"), row.getInt("size")))
                .list();
    }

    /** @param number from 1; {@code first} and {@code last} are dossier codes, both in the part */
    record Part(int number, String first, String last, int size) {}

    void begin(RecountRun run, List<Part> parts) {
        db.sql("update recount_runs set total = ? where id = ? and total = 0")
                .params(parts.stream().mapToInt(Part::size).sum(), run.id())
                .update();
        parts.forEach(part -> db.sql("""
                        insert into recount_progress (run_id, part, done) values (?, ?, 0) on conflict do nothing
                        """).params(run.id(), part.number()).update());
    }

    void progress(RecountRun run, int part, int more) {
        db.sql("update recount_progress set done = done + ? where run_id = ? and part = ?")
                .params(more, run.id(), part)
                .update();
    }

    void found(RecountRun run, List<Move> moves) {
        db.sql("""
                        insert into recount_changes (recount_id, dossier_code, unit, procedure_code, old_due_at, new_due_at)
                        select :recount, d.dossier_code, coalesce(d.unit, ''), coalesce(d.procedure_code, ''),
                               d.due_at, m.at
                          from unnest(:codes::text[], :dates::timestamptz[]) as m (dossier_code, at)
                          join deadlines d using (dossier_code)
                        on conflict do nothing
                        """)
                .param("recount", run.recount())
                .param("codes", codes(moves))
                .param("dates", dates(moves))
                .update();
    }

    /** What was really moved, which may be another date than was counted, or none. */
    void applied(RecountRun run, List<String> dossiers, List<Move> moves) {
        db.sql("""
                        update recount_changes c set applied_at = :now, new_due_at = coalesce(m.at, c.old_due_at)
                          from unnest(:all::text[]) as a (dossier_code)
                          left join unnest(:codes::text[], :dates::timestamptz[]) as m (dossier_code, at)
                            using (dossier_code)
                         where c.recount_id = :recount and c.dossier_code = a.dossier_code
                        """)
                .param("now", OffsetDateTime.now(clock))
                .param("all", dossiers.toArray(String[]::new))
                .param("codes", codes(moves))
                .param("dates", dates(moves))
                .param("recount", run.recount())
                .update();
    }

    private static String[] codes(List<Move> moves) {
        return moves.stream().map(Move::dossier).toArray(String[]::new);
    }

    private static String[] dates(List<Move> moves) {
        return moves.stream().map(move -> move.after().toString()).toArray(String[]::new);
    }

    private static RecountRun run(ResultSet row, int number) throws SQLException {
        return new RecountRun(
                row.getLong("id"),
                row.getLong("recount_id"),
                row.getString("phase").equals("count"),
                row.getLong("decision_id"),
                row.getString("decision"),
                row.getObject("from_day", LocalDate.class),
                row.getString("signed_by"));
    }
}
