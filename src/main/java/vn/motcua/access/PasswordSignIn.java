package vn.motcua.access;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.motcua.organization.Officers;

/** Checks a login and password. A login that does not exist costs the same time and gets the same answer as a wrong password. */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private static final int LONGEST_LOGIN = 100;
    private static final int LONGEST_PASSWORD = 200;

    private final Officers officers;
    private final WrongSignIns wrong;
    private final ProvenPasswords proven;
    private final PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();
    private final String nobodysHash = encoder.encode("nobody's");

    PasswordSignIn(Officers officers, WrongSignIns wrong, ProvenPasswords proven) {
        this.officers = officers;
        this.wrong = wrong;
        this.proven = proven;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var login = text(attempt.getPrincipal());
        var password = text(attempt.getCredentials());
        if (!wellFormed(login, password)) {
            throw new BadCredentialsException("Not a login and password");
        }
        if (wrong.tooMany(login)) {
            throw new LockedException("Too many wrong passwords");
        }
        if (!fits(login, password)) {
            wrong.add(login);
            throw new BadCredentialsException("Wrong login or password");
        }
        return UsernamePasswordAuthenticationToken.authenticated(new SignedIn(login), null, List.of());
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }

    private boolean fits(String login, String password) {
        var stored = officers.passwordHash(login);
        var hash = stored.orElse(nobodysHash);
        if (proven.knows(password, hash)) {
            return true;
        }
        if (!encoder.matches(password, hash) || stored.isEmpty()) {
            return false;
        }
        proven.add(password, hash);
        wrong.forget(login);
        return true;
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    /** PostgreSQL takes no zero character, and bcrypt reads only 72 bytes: longer ones are nobody's. */
    private static boolean wellFormed(String login, String password) {
        return !login.isBlank()
                && login.length() <= LONGEST_LOGIN
                && login.indexOf('\0') < 0
                && password.length() <= LONGEST_PASSWORD;
    }
}
