package vn.motcua.calendar;

import java.util.List;
import java.util.Locale;

/**
 * One line of an explanation before it is put into words: the key of a message ({@code messages-calendar}) and the
 * moments, days, numbers and names that stand in it.
 */
public record Reason(String key, List<Object> facts) {

    public Reason {
        facts = List.copyOf(facts);
    }

    static Reason of(String key, Object... facts) {
        return new Reason(key, List.of(facts));
    }

    public String in(Locale locale) {
        return ReasonWords.of(locale).line(this);
    }
}
