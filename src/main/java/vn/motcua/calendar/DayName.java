package vn.motcua.calendar;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a day is, as the decision calls it, and in English where somebody wrote that down. */
public record DayName(String vietnamese, @Nullable String english) {

    public String in(Locale locale) {
        return english != null && locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? english : vietnamese;
    }
}
