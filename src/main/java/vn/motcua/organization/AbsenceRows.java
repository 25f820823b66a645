package vn.motcua.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Absences as rows; a revoked one stays as a row and is told nowhere. */
@Repository
class AbsenceRows {

    private final JdbcClient jdbc;

    AbsenceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long add(Absence absence, Instant at) {
        return jdbc.sql("""
                        insert into absences (login, deputy, first_day, last_day, reason, entered_by, entered_at)
                        values (?, ?, ?, ?, ?, ?, ?) returning id
                        """)
                .params(
                        absence.login(),
                        absence.deputy(),
                        absence.firstDay(),
                        absence.lastDay(),
                        absence.reason(),
                        absence.enteredBy(),
                        Timestamp.from(at))
                .query(Long.class)
                .single();
    }

    /** Holds the officer's row, so that two entries for one person follow each other. */
    void lockOfficer(String login) {
        jdbc.sql("select login from officers where login = ? for update")
                .param(login)
                .query(String.class)
                .optional();
    }

    boolean isAway(String login, LocalDate from, LocalDate until) {
        return jdbc.sql("""
                        select exists (select from absences where login = ? and revoked_at is null
                                                              and first_day <= ? and last_day >= ?)
                        """).params(login, until, from).query(Boolean.class).single();
    }

    /** Those that are not over, in which the officer is away or stands in. */
    List<Absence> around(String login, LocalDate today) {
        return jdbc.sql("""
                        select * from absences
                         where (login = :login or deputy = :login) and last_day >= :today and revoked_at is null
                         order by first_day, id
                        """)
                .param("login", login)
                .param("today", today)
                .query(AbsenceRows::absence)
                .list();
    }

    /** Those that are not over, of everyone in these units. */
    List<Absence> in(List<String> units, LocalDate today) {
        return jdbc.sql("""
                        select distinct a.* from absences a join officer_groups g on g.login = a.login
                         where split_part(g.candidate_group, '.', 1) = any(:units)
                           and a.last_day >= :today and a.revoked_at is null
                         order by a.first_day, a.id
                        """)
                .param("units", units.toArray(String[]::new))
                .param("today", today)
                .query(AbsenceRows::absence)
                .list();
    }

    List<String> absentWithDeputy(String deputy, LocalDate day) {
        return jdbc.sql("""
                        select distinct login from absences
                         where deputy = ? and revoked_at is null and first_day <= ? and last_day >= ? order by login
                        """).params(deputy, day, day).query(String.class).list();
    }

    Optional<Absence> find(long id) {
        return jdbc.sql("select * from absences where id = ? and revoked_at is null")
                .param(id)
                .query(AbsenceRows::absence)
                .optional();
    }

    void revoke(long id, String by, Instant at) {
        jdbc.sql("update absences set revoked_at = ?, revoked_by = ? where id = ? and revoked_at is null")
                .params(Timestamp.from(at), by, id)
                .update();
    }

    private static Absence absence(ResultSet row, int number) throws SQLException {
        return new Absence(
                row.getLong("id"),
                row.getString("login"),
                row.getString("deputy"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getString("reason"),
                row.getString("entered_by"));
    }
}
