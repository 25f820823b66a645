package vn.motcua.sla;

import java.util.Locale;

/** One line of what a clock says of itself, not in words yet. */
@FunctionalInterface
public interface ExplanationLine {

    /** In English where the locale asks for it, else in Vietnamese. */
    String in(Locale locale);
}
