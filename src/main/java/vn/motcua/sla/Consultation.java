package vn.motcua.sla;

import java.util.regex.Pattern;

/** The steps in which another agency gives its opinion, by the names that docs/modeling.md gives them. */
final class Consultation {

    private static final Pattern STEP = Pattern.compile("Activity_Give\\w*Opinion\\w*");

    private Consultation() {}

    static boolean isStep(String step) {
        return STEP.matcher(step).matches();
    }
}
