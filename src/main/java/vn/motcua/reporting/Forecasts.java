package vn.motcua.reporting;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the pace of each unit and says what follows from it. */
@Component
public class Forecasts {

    /** Over how many whole working days before today the pace is counted. */
    public static final int LOOKED_BACK = 20;

    /** All units together and each of them; {@code days} working days were counted, fewer in a young system. */
    public record Outlook(Forecast total, List<Forecast> units, int days) {}

    private static final String FLOWS = """
            select unit, sum(came) as came, sum(went) as went from (
              select o.handled_by as unit, count(*) as came, 0 as went from dossiers o
               where o.received_at >= :from and o.received_at < :until and %s group by 1
              union all
              select d.unit, 0, count(*) from deadlines d
               where d.stopped_at >= :from and d.stopped_at < :until and d.unit is not null and %s group by 1) flows
             group by unit
            """;

    private final JdbcClient jdbc;
    private final Board board;
    private final Horizons horizons;
    private final Recently recently;

    Forecasts(JdbcClient jdbc, Board board, Horizons horizons, Recently recently) {
        this.recently = recently;
        this.jdbc = jdbc;
        this.board = board;
        this.horizons = horizons;
    }

    /** The worst unit first. */
    public Outlook outlook(Watched watched, Horizon horizon) {
        return recently.of(List.of("forecast", watched, horizon), () -> counted(watched, horizon));
    }

    private Outlook counted(Watched watched, Horizon horizon) {
        var days = counted(horizon);
        var paces = days.isEmpty() ? Map.<String, Pace>of() : paces(watched, horizon, days);
        var units = board.lines(watched, horizon).stream()
                .map(line -> Forecast.of(line, paces.getOrDefault(line.unit(), Pace.NONE), horizon))
                .sorted(Comparator.comparingDouble(Forecast::lateAtTheEnd)
                        .reversed()
                        .thenComparing(Forecast::unit))
                .toList();
        return new Outlook(Forecast.sum(units, horizon), units, days.size());
    }

    /** The last working days on which there were dossiers already. */
    private List<LocalDate> counted(Horizon horizon) {
        var first = jdbc.sql("select min(received_at) from dossiers")
                .query((row, number) -> row.getTimestamp(1))
                .list()
                .get(0);
        if (first == null) {
            return List.of();
        }
        return horizons.before(horizon.today(), LOOKED_BACK).stream()
                .filter(day -> horizon.endOf(day).isAfter(first.toInstant()))
                .toList();
    }

    private Map<String, Pace> paces(Watched watched, Horizon horizon, List<LocalDate> days) {
        Map<String, Pace> paces = new HashMap<>();
        double count = days.size();
        jdbc.sql(FLOWS.formatted(watched.condition("o.handled_by"), watched.condition("d.unit")))
                .param("watched", watched.parameter())
                .param("from", stamp(horizon.startOf(days.get(days.size() - 1))))
                .param("until", stamp(horizon.startOf(horizon.today())))
                .query(row -> {
                    var pace = new Pace(row.getLong("came") / count, row.getLong("went") / count);
                    paces.put(row.getString("unit"), pace);
                });
        return paces;
    }

    private static Timestamp stamp(Instant moment) {
        return Timestamp.from(moment);
    }
}
