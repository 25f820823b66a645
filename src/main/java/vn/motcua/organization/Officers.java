package vn.motcua.organization;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The officers who may sign in, kept in the database. One who is disabled is not found, from the next request on. */
@Component
public class Officers {

    private final JdbcClient jdbc;

    Officers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Officer> find(String login) {
        return jdbc.sql("""
                        select login, name,
                               array(select candidate_group from officer_groups g where g.login = o.login) as groups,
                               array(select position from officer_positions p where p.login = o.login) as positions
                          from officers o
                         where login = :login and enabled
                        """).param("login", login).query(Officers::officer).optional();
    }

    /** One of those who may take the steps of this group, always the same; empty when nobody may. */
    public Optional<Officer> oneOf(CandidateGroup group) {
        return jdbc.sql("""
                        select min(o.login) from officers o join officer_groups g on g.login = o.login
                         where g.candidate_group = :group and o.enabled
                        """)
                .param("group", group.toString())
                .query(String.class)
                .optional()
                .flatMap(this::find);
    }

    /** The stored password hash, with its {@code {id}} prefix, for sign-in only. */
    public Optional<String> passwordHash(String login) {
        return jdbc.sql("select password_hash from officers where login = :login and enabled")
                .param("login", login)
                .query(String.class)
                .optional();
    }

    private static Officer officer(ResultSet row, int number) throws SQLException {
        return new Officer(
                row.getString("login"),
                row.getString("name"),
                set(row.getArray("groups"), CandidateGroup::parse),
                set(row.getArray("positions"), Position::valueOf));
    }

    private static <T> Set<T> set(Array words, Function<String, T> reading) throws SQLException {
        return Arrays.stream((String[]) words.getArray()).map(reading).collect(Collectors.toSet());
    }
}
