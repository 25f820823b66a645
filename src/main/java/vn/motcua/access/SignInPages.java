package vn.motcua.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.motcua.organization.DemoMode;

/** The page where officers sign in. The form itself is taken by Spring Security. */
@Controller
class SignInPages {

    private final Visitor visitor;
    private final DemoMode demo;

    SignInPages(Visitor visitor, DemoMode demo) {
        this.visitor = visitor;
        this.demo = demo;
    }

    @GetMapping("/sign-in")
    String signIn(HttpServletRequest request, HttpServletResponse response, Model model) {
        if (visitor.officer() != null) {
            return "redirect:" + NextPage.of(request);
        }
        var params = request.getParameterMap();
        if (params.containsKey("locked")) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(WrongSignIns.WITHIN.toSeconds()));
        }
        model.addAttribute("next", NextPage.of(request));
        model.addAttribute("wrong", params.containsKey("wrong"));
        model.addAttribute("locked", params.containsKey("locked"));
        model.addAttribute("out", params.containsKey("out"));
        model.addAttribute("demo", demo.on());
        return "sign-in";
    }

    /** Back to the form with the reason; the login is not repeated in the address, which logs would keep. */
    static String again(HttpServletRequest request, AuthenticationException why) {
        var reason = why instanceof LockedException ? "locked" : "wrong";
        return "/sign-in?" + reason + "&next=" + URLEncoder.encode(NextPage.of(request), StandardCharsets.UTF_8);
    }
}
