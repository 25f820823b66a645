package vn.motcua.sla;

import static vn.motcua.sla.Stamps.instant;
import static vn.motcua.sla.Stamps.stamp;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.calendar.CutOff;
import vn.motcua.calendar.LegalTerm;
import vn.motcua.calendar.SupplementRule;
import vn.motcua.organization.UnitId;

/** The entries of all clocks. */
@Repository
class ClockEntries {

    private final JdbcClient jdbc;

    ClockEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ClockEntry> of(String dossier) {
        return jdbc.sql("select * from clock_entries where dossier_code = ? order by seq")
                .param(dossier)
                .query((row, i) -> entry(row))
                .list();
    }

    /** Of many dossiers, each in the order of its entries. */
    Map<String, List<ClockEntry>> of(Collection<String> dossiers) {
        Map<String, List<ClockEntry>> clocks = new HashMap<>();
        jdbc.sql("select * from clock_entries where dossier_code = any(:codes::text[]) order by dossier_code, seq")
                .param("codes", dossiers.toArray(String[]::new))
                .query((row, i) -> clocks.computeIfAbsent(row.getString("dossier_code"), any -> new ArrayList<>())
                        .add(entry(row)))
                .list();
        return clocks;
    }

    void add(String dossier, int seq, ClockEntry entry) {
        var rules = entry.rules();
        var cause = entry.cause();
        jdbc.sql("""
                insert into clock_entries (dossier_code, seq, kind, at, term, cut_off, policy, consultation_ground, unit,
                    cause, paper, reason, until, actor)
                values (:dossier, :seq, :kind, :at, :term, :cutOff, :policy, :ground, :unit,
                    :cause, :paper, :reason, :until, :actor)
                """)
                .param("dossier", dossier)
                .param("seq", seq)
                .param("kind", entry.kind().name())
                .param("at", stamp(entry.at()))
                .param("term", entry.term())
                .param("cutOff", rules == null ? null : rules.cutOff().toString())
                .param("policy", rules == null ? null : rules.supplement().name())
                .param("ground", rules == null ? null : rules.consultationGround())
                .param(
                        "unit",
                        rules == null || rules.unit() == null
                                ? null
                                : rules.unit().value())
                .param("cause", cause == null ? null : cause.code())
                .param("paper", entry.paper())
                .param("reason", entry.reason())
                .param("until", stamp(entry.until()))
                .param("actor", entry.actor())
                .update();
    }

    private static ClockEntry entry(ResultSet row) throws SQLException {
        var kind = ClockEntry.Kind.valueOf(row.getString("kind"));
        var cause = row.getString("cause");
        var counts = kind == ClockEntry.Kind.START || kind == ClockEntry.Kind.RESTART;
        return new ClockEntry(
                kind,
                row.getTimestamp("at").toInstant(),
                counts ? rules(row) : null,
                cause == null ? null : PauseCause.ofCode(cause),
                row.getString("paper"),
                row.getString("reason"),
                instant(row.getTimestamp("until")),
                row.getString("actor"));
    }

    private static ClockRules rules(ResultSet row) throws SQLException {
        var policy = row.getString("policy");
        return new ClockRules(
                term(row.getString("term")),
                CutOff.parse(row.getString("cut_off")),
                policy == null ? SupplementRule.SHIFT : SupplementRule.valueOf(policy),
                row.getString("consultation_ground"),
                unit(row.getString("unit")));
    }

    private static @Nullable LegalTerm term(@Nullable String text) {
        return text == null ? null : LegalTerm.parse(text);
    }

    private static @Nullable UnitId unit(@Nullable String slug) {
        return slug == null ? null : new UnitId(slug);
    }
}
