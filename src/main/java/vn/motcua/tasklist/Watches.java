package vn.motcua.tasklist;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierDesk;
import vn.motcua.organization.Officer;

/** Which dossiers an officer keeps an eye on. */
@Repository
@Transactional
public class Watches {

    private final JdbcClient jdbc;
    private final DossierDesk desk;
    private final Clock clock;

    Watches(JdbcClient jdbc, DossierDesk desk, Clock clock) {
        this.jdbc = jdbc;
        this.desk = desk;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public boolean isWatched(DossierCode code, Officer officer) {
        return jdbc.sql("select exists (select 1 from watched_dossiers where login = ? and dossier_code = ?)")
                .params(officer.login(), code.value())
                .query(Boolean.class)
                .single();
    }

    /** @throws vn.motcua.dossier.DossierNotFound when the officer may not see it */
    public void watch(DossierCode code, Officer officer) {
        var dossier = desk.visibleDossier(code, officer);
        jdbc.sql("insert into watched_dossiers (login, dossier_code, since) values (?, ?, ?) on conflict do nothing")
                .params(officer.login(), dossier.code().value(), clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    public void unwatch(DossierCode code, Officer officer) {
        jdbc.sql("delete from watched_dossiers where login = ? and dossier_code = ?")
                .params(officer.login(), code.value())
                .update();
    }
}
