package vn.motcua.organization;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** The officers who may sign in, kept in the database. */
@Component
public class Officers {

    public Optional<Officer> find(String login) {
        throw new IllegalStateException("organization helper");
    }

    /** The stored password hash, with its {@code {id}} prefix, for sign-in only. */
    public Optional<String> passwordHash(String login) {
        throw new IllegalStateException("organization helper");
    }
}
