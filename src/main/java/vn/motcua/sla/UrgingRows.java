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

/** Urgings and their answers as rows. */
@Repository
class UrgingRows {

    private final JdbcClient jdbc;

    UrgingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long add(String dossier, String step, Told told, String author, Instant at) {
        return jdbc.sql("""
                        insert into urgings (dossier_code, step, told_group, told_login, author, at, words)
                        values (?, ?, ?, ?, ?, ?, ?) returning id
                        """)
                .params(dossier, step, told.group(), told.login(), author, Timestamp.from(at), told.note())
                .query(Long.class)
                .single();
    }

    List<Urging> of(String dossier) {
        return jdbc.sql("select * from urgings where dossier_code = ? order by id")
                .param(dossier)
                .query(UrgingRows::urging)
                .list();
    }

    List<Urging> open(Set<String> logins, Set<String> groups, int most) {
        return jdbc.sql("""
                        select * from urgings
                         where answered_at is null
                           and (told_login = any(:logins) or (told_login is null and told_group = any(:groups)))
                         order by id limit :most
                        """)
                .param("logins", EscalationRows.array(logins))
                .param("groups", EscalationRows.array(groups))
                .param("most", most)
                .query(UrgingRows::urging)
                .list();
    }

    Optional<Urging> lock(long id) {
        return jdbc.sql("select * from urgings where id = ? for update")
                .param(id)
                .query(UrgingRows::urging)
                .optional();
    }

    void answer(long id, String by, @Nullable String onBehalfOf, Instant at, String answer) {
        jdbc.sql("update urgings set answered_by = ?, answered_for = ?, answered_at = ?, answer = ? where id = ?")
                .params(by, onBehalfOf, Timestamp.from(at), answer, id)
                .update();
    }

    private static Urging urging(ResultSet row, int number) throws SQLException {
        return new Urging(
                row.getLong("id"),
                row.getString("dossier_code"),
                row.getString("step"),
                row.getString("told_group"),
                row.getString("told_login"),
                row.getString("author"),
                row.getTimestamp("at").toInstant(),
                row.getString("words"),
                row.getString("answered_by"),
                row.getString("answered_for"),
                EscalationRows.instant(row, "answered_at"),
                row.getString("answer"));
    }
}
