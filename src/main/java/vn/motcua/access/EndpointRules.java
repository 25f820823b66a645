package vn.motcua.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.springframework.http.server.PathContainer;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/** Decides each request by {@link EndpointTable}, with the rights that the officer has at this moment. */
@Component
class EndpointRules implements AuthorizationManager<RequestAuthorizationContext> {

    private final EndpointTable table;
    private final CurrentOfficer current;

    EndpointRules(EndpointTable table, CurrentOfficer current) {
        this.table = table;
        this.current = current;
    }

    @Override
    public AuthorizationDecision check(Supplier<Authentication> authentication, RequestAuthorizationContext context) {
        var request = context.getRequest();
        var officer = current.of(request, authentication.get()).orElse(null);
        return new AuthorizationDecision(table.covering(path(request)).stream()
                .filter(line -> line.takes(request.getMethod()))
                .anyMatch(line -> line.allows(officer)));
    }

    static PathContainer path(HttpServletRequest request) {
        return PathContainer.parsePath(
                request.getRequestURI().substring(request.getContextPath().length()));
    }
}
