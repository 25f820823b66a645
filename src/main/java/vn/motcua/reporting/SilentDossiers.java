package vn.motcua.reporting;

import java.sql.Timestamp;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Open dossiers whose clock runs and on which no person did anything for some working days, late or not. What the system does
 * by itself, such as a warning, does not count: it is no handling.
 */
@Component
public class SilentDossiers {

    /** How many are shown at most. */
    public static final int MOST = 200;

    private static final String ACTS = """
            from audit_entries a where a.dossier_code = d.dossier_code and coalesce(a.actor, 'system') <> 'system'""";
    private static final String QUESTION = "select "
            + ListedDossier.COLUMNS.formatted("(select max(a.at) " + ACTS + ")") + " "
            + ListedDossier.FROM
            + "where d.stopped_at is null and not d.paused and o.received_at < :since and not exists (select 1 " + ACTS
            + " and a.at >= :since) and %s order by d.due_at nulls last, d.dossier_code limit :size";

    private final JdbcClient jdbc;
    private final Horizons horizons;

    SilentDossiers(JdbcClient jdbc, Horizons horizons) {
        this.jdbc = jdbc;
        this.horizons = horizons;
    }

    /** Those due first before the others; one more than {@link #MOST} when there are more. */
    public List<ListedDossier> find(Watched watched, int workingDays, Horizon horizon) {
        var since = horizons.back(horizon.now(), workingDays);
        return jdbc.sql(QUESTION.formatted(watched.condition("d.unit")))
                .param("watched", watched.parameter())
                .param("since", Timestamp.from(since))
                .param("size", MOST + 1)
                .query((row, number) -> ListedDossier.read(row))
                .list();
    }
}
