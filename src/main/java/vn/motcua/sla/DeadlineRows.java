package vn.motcua.sla;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The deadlines of many dossiers at once. */
@Repository
class DeadlineRows {

    private static final String DATES =
            "select dossier_code, due_at from deadlines where dossier_code = any(:codes::text[])";

    private final JdbcClient db;

    DeadlineRows(JdbcClient db) {
        this.db = db;
    }

    Map<String, Instant> dueDates(Collection<String> dossiers) {
        return dates(DATES, dossiers);
    }

    /** The same, held until the transaction ends, in one order. */
    Map<String, Instant> lock(Collection<String> dossiers) {
        return dates(DATES + " order by dossier_code for update", dossiers);
    }

    void keep(Map<String, Deadline> deadlines) {
        List<String> codes = new ArrayList<>();
        List<@Nullable String> due = new ArrayList<>();
        List<@Nullable String> warn = new ArrayList<>();
        deadlines.forEach((code, deadline) -> {
            codes.add(code);
            due.add(text(deadline.dueAt()));
            warn.add(text(deadline.warnAt()));
        });
        db.sql("""
                        update deadlines d set due_at = m.due_at, warn_at = m.warn_at, next_rung = null,
                               next_at = coalesce(m.warn_at, m.due_at)
                          from unnest(:codes::text[], :due::timestamptz[], :warn::timestamptz[])
                               as m (dossier_code, due_at, warn_at)
                         where d.dossier_code = m.dossier_code
                        """)
                .param("codes", codes.toArray(String[]::new))
                .param("due", due.toArray(String[]::new))
                .param("warn", warn.toArray(String[]::new))
                .update();
    }

    private Map<String, Instant> dates(String statement, Collection<String> dossiers) {
        Map<String, Instant> dates = new HashMap<>();
        db.sql(statement)
                .param("codes", dossiers.toArray(String[]::new))
                .query((row, number) -> put(dates, row))
                .list();
        return dates;
    }

    private static boolean put(Map<String, Instant> dates, ResultSet row) throws SQLException {
        var due = row.getTimestamp("due_at");
        if (due != null) {
            dates.put(row.getString("dossier_code"), due.toInstant());
        }
        return due != null;
    }

    private static @Nullable String text(@Nullable Instant instant) {
        return instant == null ? null : instant.toString();
    }
}
