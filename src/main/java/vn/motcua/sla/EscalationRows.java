package vn.motcua.sla;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who was told what, and their answers, as rows. */
@Repository
class EscalationRows {

    private static final String SELECT = """
            select e.*, exists (select from open_escalations o where o.id = e.id) as open from escalations e
            """;

    private static final String HEARD =
            " where (e.told_login = any(:logins) or (e.told_login is null and e.told_group = any(:groups)))";

    private final JdbcClient jdbc;

    EscalationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The highest rung first, then the oldest. */
    List<Escalation> open(Set<String> logins, Set<String> groups, int most) {
        return jdbc.sql("select e.*, true as open from open_escalations e" + HEARD
                        + " order by e.rung desc, e.lawful_at, e.id limit :most")
                .param("logins", array(logins))
                .param("groups", array(groups))
                .param("most", most)
                .query(EscalationRows::escalation)
                .list();
    }

    int countOpen(Set<String> logins, Set<String> groups) {
        return jdbc.sql("select count(*) from open_escalations e" + HEARD)
                .param("logins", array(logins))
                .param("groups", array(groups))
                .query(Integer.class)
                .single();
    }

    /** What is over: answered, or no longer to be answered. */
    List<Escalation> over(Set<String> logins, Set<String> groups, int most) {
        return jdbc.sql(SELECT + HEARD
                        + " and not exists (select from open_escalations o where o.id = e.id)"
                        + " order by e.id desc limit :most")
                .param("logins", array(logins))
                .param("groups", array(groups))
                .param("most", most)
                .query(EscalationRows::escalation)
                .list();
    }

    /** Open ones of whole units; null: of all. */
    List<Escalation> openOf(@Nullable Set<String> units, int most) {
        var where = units == null ? "" : " where e.unit = any(:units)";
        var query = jdbc.sql("select e.*, true as open from open_escalations e" + where
                        + " order by e.rung desc, e.lawful_at, e.id limit :most")
                .param("most", most);
        return (units == null ? query : query.param("units", array(units)))
                .query(EscalationRows::escalation)
                .list();
    }

    List<Escalation> of(String dossier) {
        return jdbc.sql(SELECT + " where e.dossier_code = :dossier order by e.lawful_at, e.rung, e.id")
                .param("dossier", dossier)
                .query(EscalationRows::escalation)
                .list();
    }

    /** Holds the row, so that two answers follow each other. */
    Optional<Escalation> lock(long id) {
        return jdbc.sql(SELECT + " where e.id = :id for update of e")
                .param("id", id)
                .query(EscalationRows::escalation)
                .optional();
    }

    void acknowledge(long id, String by, @Nullable String onBehalfOf, Instant at, @Nullable String word) {
        jdbc.sql("""
                        update escalations
                           set acknowledged_by = ?, acknowledged_for = ?, acknowledged_at = ?, word = ?
                         where id = ?
                        """).params(by, onBehalfOf, Timestamp.from(at), word, id).update();
    }

    void explain(long id, String by, Instant at, String explanation) {
        jdbc.sql("update escalations set explained_by = ?, explained_at = ?, explanation = ? where id = ?")
                .params(by, Timestamp.from(at), explanation, id)
                .update();
    }

    static String[] array(Set<String> words) {
        return words.toArray(String[]::new);
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var stamp = row.getTimestamp(column);
        return stamp == null ? null : stamp.toInstant();
    }

    private static Escalation escalation(ResultSet row, int number) throws SQLException {
        return new Escalation(
                row.getLong("id"),
                row.getString("dossier_code"),
                row.getString("kind"),
                row.getInt("rung"),
                row.getString("unit"),
                row.getString("step"),
                row.getString("told_group"),
                row.getString("told_login"),
                row.getString("note"),
                row.getTimestamp("lawful_at").toInstant(),
                row.getTimestamp("at").toInstant(),
                row.getString("task_id"),
                row.getString("demand"),
                row.getString("acknowledged_by"),
                row.getString("acknowledged_for"),
                instant(row, "acknowledged_at"),
                row.getString("word"),
                row.getString("explained_by"),
                instant(row, "explained_at"),
                row.getString("explanation"),
                row.getBoolean("open"));
    }
}
