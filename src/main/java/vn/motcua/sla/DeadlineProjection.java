package vn.motcua.sla;

import static vn.motcua.sla.Stamps.stamp;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the clocks say now, one row a dossier, for lists and boards; derived anew at every entry and never the truth. */
@Repository
class DeadlineProjection {

    private final JdbcClient jdbc;

    DeadlineProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The first row of a dossier. */
    void begin(String dossier, @Nullable String procedure, ClockRules rules, Deadline deadline) {
        jdbc.sql("""
                insert into deadlines (dossier_code, procedure_code, unit, due_at, warn_at, paused)
                values (?, ?, ?, ?, ?, false)
                """)
                .params(
                        dossier,
                        procedure,
                        rules.unit() == null ? null : rules.unit().value(),
                        stamp(deadline.dueAt()),
                        stamp(deadline.warnAt()))
                .update();
    }

    void keep(String dossier, Deadline deadline) {
        var remaining = deadline.remaining();
        jdbc.sql("""
                update deadlines
                   set due_at = ?, warn_at = ?, paused = ?, paused_since = ?, remaining_seconds = ?, stopped_at = ?
                 where dossier_code = ?
                """)
                .params(
                        stamp(deadline.dueAt()),
                        stamp(deadline.warnAt()),
                        deadline.paused(),
                        stamp(deadline.pausedSince()),
                        remaining == null ? null : remaining.toSeconds(),
                        stamp(deadline.stoppedAt()),
                        dossier)
                .update();
    }
}
