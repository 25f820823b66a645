package vn.motcua.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import vn.motcua.organization.Officer;
import vn.motcua.organization.Officers;

/**
 * The officer behind a request, read anew each time: a session holds only the login, so that a right taken away is
 * gone with the next click.
 */
@Component
class CurrentOfficer {

    private static final String KEPT = CurrentOfficer.class.getName();

    private final Officers officers;

    CurrentOfficer(Officers officers) {
        this.officers = officers;
    }

    Optional<Officer> of(HttpServletRequest request, @Nullable Authentication authentication) {
        if (authentication == null
                || !authentication.isAuthenticated()
                || authentication instanceof AnonymousAuthenticationToken) {
            return Optional.empty();
        }
        if (request.getAttribute(KEPT) instanceof Officer known && known.login().equals(authentication.getName())) {
            return Optional.of(known);
        }
        var officer = officers.find(authentication.getName());
        officer.ifPresent(found -> request.setAttribute(KEPT, found));
        return officer;
    }
}
