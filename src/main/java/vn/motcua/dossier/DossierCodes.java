package vn.motcua.dossier;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.engine.TryOut;

/**
 * Gives out dossier codes under Circular 03/2025/TT-VPCP Art. 13: agency, day of receipt, serial from 0001. The serial
 * is taken in the receipt's transaction, so a receipt that fails gives its number back and the day's row has no gaps.
 */
@Repository
class DossierCodes {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");

    private final JdbcClient jdbc;

    DossierCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A dossier that is only tried out takes no number and keeps nobody waiting for one. */
    DossierCode next(String agencyCode, LocalDate day) {
        var serial = TryOut.isRunning() ? 0 : serial(agencyCode, day);
        return new DossierCode("%s-%s-%04d".formatted(agencyCode, DAY.format(day), serial));
    }

    private int serial(String agencyCode, LocalDate day) {
        return jdbc.sql("""
                insert into dossier_serials (agency_code, day, last) values (?, ?, 1)
                on conflict (agency_code, day) do update set last = dossier_serials.last + 1 returning last
                """).params(agencyCode, day).query(Integer.class).single();
    }
}
