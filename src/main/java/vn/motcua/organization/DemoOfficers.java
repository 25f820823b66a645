package vn.motcua.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * One officer for each group of the standing units, who signs in with the group's id, and one for each position; the
 * password of all is {@code demo}. Written before the server takes requests, only in {@link DemoMode}.
 */
@Component
@DependsOnDatabaseInitialization
class DemoOfficers implements SmartInitializingSingleton {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    /** The lowest that bcrypt allows: HTTP Basic checks it on every request, and the password is public anyway. */
    private static final int COST = 4;

    private final DemoMode mode;
    private final Units units;
    private final MessageSource messages;
    private final JdbcClient jdbc;
    private final Clock clock;

    DemoOfficers(DemoMode mode, Units units, MessageSource messages, JdbcClient jdbc, Clock clock) {
        this.mode = mode;
        this.units = units;
        this.messages = messages;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (mode.on()) {
            write();
        }
    }

    private void write() {
        var logins = new ArrayList<String>();
        var names = new ArrayList<String>();
        for (var group : units.groupsOn(LocalDate.now(clock))) {
            logins.add(group.toString());
            names.add(word("role." + group.role().word()) + " – "
                    + units.unit(group.unit()).name());
        }
        for (var position : Position.values()) {
            logins.add(login(position));
            names.add(word("position." + login(position)));
        }
        insert(logins, names);
    }

    /** One statement, so that a node that dies or another that starts beside it leaves all of them or none. */
    private void insert(List<String> logins, List<String> names) {
        jdbc.sql("""
                        with wanted as (
                            select * from unnest(:logins, :names) as w(login, name)
                        ), added as (
                            insert into officers (login, name, password_hash)
                            select login, name, :hash from wanted
                            on conflict do nothing
                            returning login
                        ), grouped as (
                            insert into officer_groups (login, candidate_group)
                            select login, login from added where login like '%.%'
                        )
                        insert into officer_positions (login, position)
                        select login, upper(login) from added where login not like '%.%'
                        """)
                .param("logins", array(logins))
                .param("names", array(names))
                .param("hash", "{bcrypt}" + new BCryptPasswordEncoder(COST).encode("demo"))
                .update();
    }

    private static String login(Position position) {
        return position.name().toLowerCase(Locale.ROOT);
    }

    private String word(String key) {
        return messages.getMessage(key, null, VIETNAMESE);
    }

    private static String[] array(List<String> texts) {
        return texts.toArray(String[]::new);
    }
}
