package vn.motcua.calendar;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A name in Vietnamese, and in English where somebody wrote that down. */
public record BothNames(String vietnamese, @Nullable String english) {

    public String in(Locale locale) {
        return english != null && locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? english : vietnamese;
    }
}
