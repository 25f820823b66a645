package vn.motcua.reporting;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the open dossiers of every unit in one question. */
@Component
public class Board {

    private static final int PAUSED = -1;
    private static final int ESCALATED = -3;

    /** Buckets of width_bucket: 0 late, 1 today, 2 to 6 the next five working days, 7 later. */
    private static final String COUNTS = """
            select d.unit, case when d.paused then -1 when d.due_at is null then -2
                                else width_bucket(d.due_at, cast(:borders as timestamptz[])) end as bucket,
                   count(*) as counted
              from deadlines d where d.stopped_at is null and %1$s group by 1, 2
            union all
            select d.unit, -3, count(*)
              from deadlines d where d.stopped_at is null and %1$s
               and exists (select 1 from escalations e where e.dossier_code = d.dossier_code and e.kind in ('late', 'later')) group by 1
            """;

    private static final Comparator<UnitLine> WORST_FIRST = Comparator.comparingLong(UnitLine::late)
            .thenComparingLong(line -> line.dueToday() + line.dueWithin(Horizon.DAYS))
            .thenComparingLong(UnitLine::open)
            .reversed()
            .thenComparing(UnitLine::unit);

    private final JdbcClient jdbc;

    Board(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The units with open dossiers, those with the most late ones first. */
    public List<UnitLine> lines(Watched watched, Horizon horizon) {
        Map<String, long[]> counts = new LinkedHashMap<>();
        jdbc.sql(COUNTS.formatted(watched.condition("d.unit")))
                .param("watched", watched.parameter())
                .param("borders", texts(horizon.borders()))
                .query(row -> {
                    var unit = row.getString("unit");
                    var of = counts.computeIfAbsent(unit == null ? "" : unit, key -> new long[Horizon.DAYS + 6]);
                    of[row.getInt("bucket") - ESCALATED] = row.getLong("counted");
                });
        return counts.entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue()))
                .sorted(WORST_FIRST)
                .toList();
    }

    private static UnitLine line(String unit, long[] counts) {
        var open = Arrays.stream(counts).sum() - at(counts, ESCALATED);
        var due = Arrays.stream(counts, 2 - ESCALATED, 2 + Horizon.DAYS - ESCALATED)
                .boxed()
                .toList();
        return new UnitLine(unit, open, at(counts, 0), at(counts, 1), due, at(counts, PAUSED), at(counts, ESCALATED));
    }

    private static long at(long[] counts, int bucket) {
        return counts[bucket - ESCALATED];
    }

    private static String[] texts(List<Instant> moments) {
        return moments.stream().map(Instant::toString).toArray(String[]::new);
    }
}
