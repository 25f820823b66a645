package vn.motcua.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import vn.motcua.organization.Officer;

/** Gives a controller's parameter of type {@link Officer} the one who asks; null where it is marked nullable. */
@Component
class OfficerArgument implements HandlerMethodArgumentResolver {

    private final CurrentOfficer current;

    OfficerArgument(CurrentOfficer current) {
        this.current = current;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Officer.class);
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory factory) {
        var request = webRequest.getNativeRequest(HttpServletRequest.class);
        var officer = request == null
                ? Optional.<Officer>empty()
                : current.of(request, SecurityContextHolder.getContext().getAuthentication());
        if (officer.isEmpty() && !parameter.isOptional()) {
            throw new AuthenticationCredentialsNotFoundException("Nobody has signed in");
        }
        return officer.orElse(null);
    }
}
