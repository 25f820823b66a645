package vn.motcua.tasklist;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierDesk;
import vn.motcua.organization.Officer;
import vn.motcua.web.FieldChecks;

/** Remarks on dossiers, by officers of the units that hold or held them. Nobody takes one back. */
@Component
@Transactional
public class Remarks {

    private static final int LONGEST = 2000;

    private final JdbcClient jdbc;
    private final DossierDesk desk;
    private final Clock clock;

    Remarks(JdbcClient jdbc, DossierDesk desk, Clock clock) {
        this.jdbc = jdbc;
        this.desk = desk;
        this.clock = clock;
    }

    /** @throws vn.motcua.web.InvalidFields naming {@code words} when they are missing or cannot be taken */
    public void add(DossierCode code, @Nullable String words, Officer officer) {
        var dossier = desk.visibleDossier(code, officer);
        keep(dossier.code().value(), "remark", null, checked("words", words), officer);
    }

    /** Oldest first. */
    @Transactional(readOnly = true)
    public List<Remark> of(DossierCode code, Officer officer) {
        var dossier = desk.visibleDossier(code, officer);
        return jdbc.sql("select id, kind, step, words, author, at from remarks where dossier_code = ? order by at, id")
                .param(dossier.code().value())
                .query((row, number) -> new Remark(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getTimestamp(6).toInstant()))
                .list();
    }

    /** A reason that a move cannot do without. */
    static String checked(String field, @Nullable String words) {
        var checks = new FieldChecks();
        var text = checks.lines(field, words, LONGEST);
        if (text == null) {
            checks.missing(field);
        }
        checks.orRefuse();
        return text == null ? "" : text;
    }

    void keep(String dossier, String kind, @Nullable String step, String words, Officer author) {
        jdbc.sql("insert into remarks (dossier_code, kind, step, words, author, at) values (?, ?, ?, ?, ?, ?)")
                .params(dossier, kind, step, words, author.login(), Timestamp.from(clock.instant()))
                .update();
    }
}
