package vn.motcua.organization;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Whether officers with public passwords may sign in. On by default with the embedded database; with any other it is off,
 * and asking for it ({@code motcua.demo=true}) stops the start. Tests and rehearsals that bring a database of their own
 * say {@code motcua.demo-anywhere=true}.
 */
@Component
public class DemoMode {

    private final boolean on;

    DemoMode(Environment settings) {
        var allowed = settings.getProperty("spring.datasource.url", "").isBlank()
                || settings.getProperty("motcua.demo-anywhere", Boolean.class, false);
        on = settings.getProperty("motcua.demo", Boolean.class, allowed);
        if (on && !allowed) {
            throw new DemoRefused();
        }
    }

    public boolean on() {
        return on;
    }
}
