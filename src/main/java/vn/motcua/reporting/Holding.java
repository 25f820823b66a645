package vn.motcua.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is holding what: the open steps of a unit by step and by officer, and where its dossiers are besides. */
@Component
public class Holding {

    /**
     * Open steps counted together.
     *
     * @param key a step's id, an officer's login or a unit; null for steps nobody has taken
     * @param name what to show for it; null for the key
     * @param late past the step's own date
     * @param oldest since when the oldest of them is open
     */
    public record Load(@Nullable String key, @Nullable String name, long open, long late, Instant oldest) {}

    private static final String COUNTED =
            "count(*) as open, count(*) filter (where s.due_at < :now) as late, min(s.opened_at) as oldest";
    private static final String BY_STEP = """
            select s.step as key, min(s.name) as name, %s from step_clocks s
             where s.unit = :unit and s.closed_at is null group by s.step order by late desc, open desc, key
            """.formatted(COUNTED);
    private static final String BY_OFFICER = """
            select s.officer as key, min(o.name) as name, %s from step_clocks s left join officers o on o.login = s.officer
             where s.unit = :unit and s.closed_at is null group by s.officer order by late desc, open desc, key nulls first
            """.formatted(COUNTED);
    private static final String ELSEWHERE = """
            select s.unit as key, null as name, %s from deadlines d join step_clocks s on s.dossier_code = d.dossier_code
             where d.unit = :unit and d.stopped_at is null and s.closed_at is null and s.unit <> :unit
             group by s.unit order by late desc, open desc, key
            """.formatted(COUNTED);

    private final JdbcClient jdbc;

    Holding(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Load> bySteps(String unit, Instant now) {
        return loads(BY_STEP, unit, now);
    }

    public List<Load> byOfficers(String unit, Instant now) {
        return loads(BY_OFFICER, unit, now);
    }

    /** Steps on this unit's dossiers that other units hold, by unit. */
    public List<Load> elsewhere(String unit, Instant now) {
        return loads(ELSEWHERE, unit, now);
    }

    private List<Load> loads(String question, String unit, Instant now) {
        return jdbc.sql(question)
                .param("unit", unit)
                .param("now", Timestamp.from(now))
                .query((row, number) -> load(row))
                .list();
    }

    private static Load load(ResultSet row) throws SQLException {
        return new Load(
                row.getString("key"),
                row.getString("name"),
                row.getLong("open"),
                row.getLong("late"),
                row.getTimestamp("oldest").toInstant());
    }
}
