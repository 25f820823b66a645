package vn.motcua.reporting;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How long the steps of a procedure took: working time without pauses, as the step clocks counted it. */
@Component
public class HeatMap {

    /** A procedure and how many of its dossiers are open. */
    public record Busy(String procedure, long open) {}

    private static final String STEPS = """
            select s.process_key, s.step, max(s.name) as name, count(*) as counted,
                   percentile_cont(array[0.5, 0.9]) within group (order by s.spent_seconds) as spent,
                   mode() within group (order by s.allotted_seconds) as allotted,
                   count(*) filter (where s.late_seconds > 0) as late
              from deadlines d join step_clocks s on s.dossier_code = d.dossier_code
             where d.procedure_code = :procedure and s.outcome = 'completed' and s.spent_seconds is not null
               and s.closed_at >= :since and %s
             group by 1, 2
            """;
    private static final String BUSY = """
            select d.procedure_code, count(*) as open from deadlines d
             where d.stopped_at is null and d.procedure_code is not null and %s
             group by 1 order by 2 desc, 1 limit 50
            """;
    private static final Comparator<HeatStep> HOTTEST_FIRST = Comparator.comparing(HeatStep::level)
            .thenComparingLong(HeatStep::p90)
            .reversed()
            .thenComparing(HeatStep::step);

    private final JdbcClient jdbc;
    private final Recently recently;

    HeatMap(JdbcClient jdbc, Recently recently) {
        this.jdbc = jdbc;
        this.recently = recently;
    }

    /** The steps completed since then by the watched units, the hottest first. */
    public List<HeatStep> steps(String procedure, Watched watched, Instant since) {
        return recently.of(List.of("heat", procedure, watched, since), () -> counted(procedure, watched, since));
    }

    private List<HeatStep> counted(String procedure, Watched watched, Instant since) {
        return jdbc
                .sql(STEPS.formatted(watched.condition("s.unit")))
                .param("procedure", procedure)
                .param("watched", watched.parameter())
                .param("since", Timestamp.from(since))
                .query((row, number) -> step(row))
                .list()
                .stream()
                .sorted(HOTTEST_FIRST)
                .toList();
    }

    /** The procedures with the most open dossiers. */
    public List<Busy> busiest(Watched watched) {
        return jdbc.sql(BUSY.formatted(watched.condition("d.unit")))
                .param("watched", watched.parameter())
                .query((row, number) -> new Busy(row.getString(1), row.getLong(2)))
                .list();
    }

    private static HeatStep step(ResultSet row) throws SQLException {
        var spent = numbers(row.getArray("spent"));
        var allotted = row.getLong("allotted");
        return new HeatStep(
                row.getString("process_key"),
                row.getString("step"),
                row.getString("name"),
                row.getLong("counted"),
                Math.round(spent[0]),
                Math.round(spent[1]),
                row.wasNull() ? null : allotted,
                row.getLong("late"));
    }

    private static Double[] numbers(Array array) throws SQLException {
        return (Double[]) array.getArray();
    }
}
