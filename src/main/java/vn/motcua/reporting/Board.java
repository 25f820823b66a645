package vn.motcua.reporting;

import java.sql.Timestamp;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the open dossiers of every unit in one question. */
@Component
public class Board {

    private static final int PAUSED = -1;
    private static final int ESCALATED = -3;

    /** Buckets: 0 late, 1 today, 2 to 6 the next five working days, 7 later. Comparing is faster than width_bucket. */
    private static final String COUNTS = """
            select d.unit, case when d.paused then -1 when d.due_at is null then -2 %2$s else 7 end as bucket,
                   count(*) as counted, count(e.dossier_code) as escalated
              from deadlines d
              left join (select distinct dossier_code from escalations where kind in ('late', 'later')) e
                using (dossier_code)
             where d.stopped_at is null and %1$s group by 1, 2
            """;

    private static final Comparator<UnitLine> WORST_FIRST = Comparator.comparingLong(UnitLine::late)
            .thenComparingLong(line -> line.dueToday() + line.dueWithin(Horizon.DAYS))
            .thenComparingLong(UnitLine::open)
            .reversed()
            .thenComparing(UnitLine::unit);

    private final JdbcClient jdbc;
    private final Recently recently;

    Board(JdbcClient jdbc, Recently recently) {
        this.jdbc = jdbc;
        this.recently = recently;
    }

    /** The units with open dossiers, those with the most late ones first. */
    public List<UnitLine> lines(Watched watched, Horizon horizon) {
        return recently.of(List.of("board", watched, horizon), () -> counted(watched, horizon));
    }

    private List<UnitLine> counted(Watched watched, Horizon horizon) {
        Map<String, long[]> counts = new LinkedHashMap<>();
        var borders = horizon.borders();
        var question = jdbc.sql(COUNTS.formatted(watched.condition("d.unit"), cases(borders.size())))
                .param("watched", watched.parameter());
        for (var at = 0; at < borders.size(); at++) {
            question = question.param("border" + at, Timestamp.from(borders.get(at)));
        }
        question.query(row -> {
            var unit = row.getString("unit");
            var of = counts.computeIfAbsent(unit == null ? "" : unit, key -> new long[Horizon.DAYS + 6]);
            of[row.getInt("bucket") - ESCALATED] = row.getLong("counted");
            of[0] += row.getLong("escalated");
        });
        return counts.entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue()))
                .sorted(WORST_FIRST)
                .toList();
    }

    private static String cases(int borders) {
        return IntStream.range(0, borders)
                .mapToObj(at -> "when d.due_at < :border" + at + " then " + at)
                .collect(Collectors.joining(" "));
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
}
