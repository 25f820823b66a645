package vn.motcua.sla;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was brought before whom when a dossier was late. */
@Component
public class Escalations {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Escalations(JdbcClient jdbc, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /** Brings the dossier before {@code group}, on the next rung. */
    public void escalate(String dossier, String group, String note) {
        var rung = reached(dossier) + 1;
        jdbc.sql("insert into escalations (dossier_code, rung, told_group, note, at) values (?, ?, ?, ?, ?)")
                .params(dossier, rung, group, note, Timestamp.from(clock.instant()))
                .update();
        events.publishEvent(new DossierEscalated(dossier, rung, group));
    }

    /** The highest rung the dossier has reached; 0 when it never was late. */
    public int reached(String dossier) {
        return jdbc.sql("select coalesce(max(rung), 0) from escalations where dossier_code = ?")
                .param(dossier)
                .query(Integer.class)
                .single();
    }
}
