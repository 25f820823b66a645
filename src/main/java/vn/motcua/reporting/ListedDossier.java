package vn.motcua.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An open dossier in a manager's list.
 *
 * @param step what is open the longest; null when nothing is
 * @param holder the unit that holds that step
 * @param officer who has taken it; null while nobody has
 * @param lastAt when somebody last did something, only where it was asked
 */
public record ListedDossier(
        String code,
        String procedure,
        String unit,
        @Nullable Instant dueAt,
        boolean paused,
        @Nullable String step,
        @Nullable String holder,
        @Nullable String officer,
        @Nullable Instant lastAt) {

    /** What {@link #read} reads; {@code %s} stands for the moment of the last act. */
    static final String COLUMNS = """
            d.dossier_code, o.procedure_code, coalesce(d.unit, o.handled_by) as unit, d.due_at, d.paused,
            s.name as step, s.unit as holder, coalesce(p.name, s.officer) as officer, %s as last_at""";

    /** The open dossiers with their oldest open step; conditions follow. */
    static final String FROM = """
            from deadlines d join dossiers o on o.code = d.dossier_code
              left join lateral (select c.name, c.unit, c.officer from step_clocks c
                                  where c.dossier_code = d.dossier_code and c.closed_at is null
                                  order by c.opened_at, c.task_id limit 1) s on true
              left join officers p on p.login = s.officer
            """;

    static ListedDossier read(ResultSet row) throws SQLException {
        return new ListedDossier(
                row.getString("dossier_code"),
                row.getString("procedure_code"),
                row.getString("unit"),
                instant(row.getTimestamp("due_at")),
                row.getBoolean("paused"),
                row.getString("step"),
                row.getString("holder"),
                row.getString("officer"),
                instant(row.getTimestamp("last_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp stamp) {
        return stamp == null ? null : stamp.toInstant();
    }
}
