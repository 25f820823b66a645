package vn.motcua.reporting;

import java.sql.Timestamp;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Draws up the weekly list of late dossiers. */
@Component
public class WeeklyLists {

    /** How many dossiers it names; more nobody reads, and each unit's number stands above them. */
    public static final int MOST = 500;

    private static final String UNITS = """
            select coalesce(d.unit, '') as unit,
                   count(*) filter (where d.stopped_at is null) as late,
                   count(*) filter (where d.stopped_at is not null) as finished
              from deadlines d
             where (d.stopped_at is null and not d.paused and d.due_at < :now
                    or d.stopped_at >= :from and d.stopped_at <= :now and d.due_at < d.stopped_at) and %s
             group by 1 order by 2 desc, 3 desc, 1
            """;
    private static final String DOSSIERS = "select " + ListedDossier.COLUMNS.formatted("null::timestamptz") + " "
            + ListedDossier.FROM
            + "where d.stopped_at is null and not d.paused and d.due_at < :now and %s"
            + " order by d.due_at, d.dossier_code limit :size";

    private final JdbcClient jdbc;
    private final Horizons horizons;
    private final Recently recently;

    WeeklyLists(JdbcClient jdbc, Horizons horizons, Recently recently) {
        this.recently = recently;
        this.jdbc = jdbc;
        this.horizons = horizons;
    }

    public WeeklyList list(Watched watched, Horizon horizon) {
        return recently.of(List.of("weekly", watched, horizon), () -> counted(watched, horizon));
    }

    private WeeklyList counted(Watched watched, Horizon horizon) {
        var units = units(watched, horizon);
        var total = units.stream().mapToLong(WeeklyList.UnitLate::late).sum();
        var dossiers = jdbc
                .sql(DOSSIERS.formatted(watched.condition("d.unit")))
                .param("watched", watched.parameter())
                .param("now", Timestamp.from(horizon.now()))
                .param("size", MOST)
                .query((row, number) -> ListedDossier.read(row))
                .list()
                .stream()
                .map(dossier -> new WeeklyList.LateDossier(dossier, daysLate(dossier, horizon)))
                .toList();
        return new WeeklyList(horizon.today().minusDays(6), horizon.today(), units, dossiers, total);
    }

    private List<WeeklyList.UnitLate> units(Watched watched, Horizon horizon) {
        return jdbc.sql(UNITS.formatted(watched.condition("d.unit")))
                .param("watched", watched.parameter())
                .param("now", Timestamp.from(horizon.now()))
                .param("from", Timestamp.from(horizon.startOf(horizon.today().minusDays(6))))
                .query((row, number) -> new WeeklyList.UnitLate(row.getString(1), row.getLong(2), row.getLong(3)))
                .list();
    }

    private long daysLate(ListedDossier dossier, Horizon horizon) {
        return dossier.dueAt() == null ? 0 : horizons.workingDays(dossier.dueAt(), horizon.now());
    }
}
