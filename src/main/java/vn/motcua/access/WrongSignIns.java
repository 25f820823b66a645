package vn.motcua.access;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Wrong passwords of the last while. Ten in a quarter of an hour close a login until the quarter is over. */
@Repository
class WrongSignIns {

    static final int ALLOWED = 10;
    static final Duration WITHIN = Duration.ofMinutes(15);
    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    WrongSignIns(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Logins that do not exist are braked alike: the answer must not tell them apart. */
    boolean tooMany(String login) {
        var count = jdbc.sql("select count(*) from wrong_sign_in where login = ? and tried_at > ?")
                .param(login)
                .param(ago(WITHIN))
                .query(Integer.class)
                .single();
        return count >= ALLOWED;
    }

    void add(String login) {
        jdbc.sql("delete from wrong_sign_in where tried_at < ?")
                .param(ago(KEPT))
                .update();
        jdbc.sql("insert into wrong_sign_in (login, tried_at) values (?, ?)")
                .param(login)
                .param(ago(Duration.ZERO))
                .update();
    }

    void forget(String login) {
        jdbc.sql("delete from wrong_sign_in where login = ?").param(login).update();
    }

    private Timestamp ago(Duration duration) {
        return Timestamp.from(clock.instant().minus(duration));
    }
}
