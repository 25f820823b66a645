package vn.motcua.sla;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rungs that were reached, and the one way to reach one: whoever comes second, on any node, does nothing. */
@Component
@Transactional
public class Rungs {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Rungs(JdbcClient jdbc, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /** Tells all of {@code told}, unless the rung was reached before. */
    public boolean reach(Rung rung, List<Told> told) {
        var first = jdbc.sql("""
                        insert into rungs (subject, subject_id, round, rung, dossier_code, lawful_at, fired_at)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                        """)
                        .params(
                                word(rung.subject()),
                                rung.id(),
                                rung.round(),
                                rung.name(),
                                rung.dossier(),
                                Timestamp.from(rung.lawfulAt()),
                                Timestamp.from(clock.instant()))
                        .update()
                == 1;
        if (first) {
            told.forEach(each -> tell(rung, each));
        }
        return first;
    }

    /** The names of the rungs that the subject reached in this round. */
    @Transactional(readOnly = true)
    public Set<String> reached(Rung.Subject subject, String id, int round) {
        return jdbc.sql("select rung from rungs where subject = ? and subject_id = ? and round = ?")
                .params(word(subject), id, round)
                .query(String.class)
                .set();
    }

    /** How often the applicant got a new promise: Form 04, or counting that began anew. */
    @Transactional(readOnly = true)
    public int round(String dossier) {
        return jdbc.sql("select count(*) from clock_entries where dossier_code = ? and kind in ('EXTEND', 'RESTART')")
                .param(dossier)
                .query(Integer.class)
                .single();
    }

    private void tell(Rung rung, Told told) {
        jdbc.sql("""
                insert into escalations (dossier_code, rung, told_group, note, at, subject, subject_id, kind, unit,
                                         step, told_login, lawful_at, demand)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        rung.dossier(),
                        rung.height(),
                        told.group(),
                        told.note(),
                        Timestamp.from(clock.instant()),
                        word(rung.subject()),
                        rung.id(),
                        rung.kind(),
                        rung.unit(),
                        rung.step(),
                        told.login(),
                        Timestamp.from(rung.lawfulAt()),
                        told.explanation() ? "explanation" : "acknowledgement")
                .update();
        events.publishEvent(
                new DossierEscalated(rung.dossier(), rung.kind(), rung.height(), told.group(), rung.lawfulAt()));
    }

    private static String word(Rung.Subject subject) {
        return subject.name().toLowerCase(Locale.ROOT);
    }
}
