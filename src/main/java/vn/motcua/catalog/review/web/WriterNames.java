package vn.motcua.catalog.review.web;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.review.DraftAct;
import vn.motcua.organization.Officer;
import vn.motcua.organization.Officers;
import vn.motcua.web.Problems;

/** The names of people behind their logins, each asked for once a page. */
@Component
class WriterNames {

    private final Officers officers;
    private final Problems words;

    WriterNames(Officers officers, Problems words) {
        this.officers = officers;
        this.words = words;
    }

    /** A page's names. */
    final class Page {

        private final Map<String, String> known = new HashMap<>();

        public String of(String login) {
            return known.computeIfAbsent(login, this::find);
        }

        private String find(String login) {
            if (login.equals(DraftAct.SYSTEM)) {
                return words.text("review.system");
            }
            return officers.find(login).map(Officer::name).orElse(login);
        }
    }

    Page page() {
        return new Page();
    }
}
