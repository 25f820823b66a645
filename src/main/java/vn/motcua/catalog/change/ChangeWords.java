package vn.motcua.catalog.change;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.LegalTerm;
import vn.motcua.catalog.change.Change.Fact;

/** Says changes as an analyst would: groups, times and answers by the words that officers read. */
@Component
public class ChangeWords {

    private static final Pattern VARIABLE = Pattern.compile("[$#]\\{(\\w+)}");

    private final MessageSource messages;

    ChangeWords(MessageSource messages) {
        this.messages = messages;
    }

    public String of(Change change, Locale locale) {
        var arguments = new Object[change.facts().size() + 1];
        arguments[0] = change.label();
        for (var i = 0; i < change.facts().size(); i++) {
            arguments[i + 1] = said(change.facts().get(i), locale);
        }
        return text("change." + change.topic(), change.topic(), locale, arguments);
    }

    private String said(Fact fact, Locale locale) {
        if (fact.text().isEmpty()) {
            return text("change.nothing", "–", locale);
        }
        return switch (fact.kind()) {
            case TEXT -> fact.text();
            case GROUP -> group(fact.text(), locale);
            case TIME -> time(fact.text(), locale);
            case ANSWERS -> answers(fact.text(), locale);
            case TYPE -> text("change.type." + fact.text(), fact.text(), locale);
        };
    }

    /** {@code ${headGroup}} as {@code Trưởng phòng}; a group that has no words of its own as it is written. */
    public String group(String expression, Locale locale) {
        return Arrays.stream(expression.split(","))
                .map(String::strip)
                .map(one -> {
                    var variable = VARIABLE.matcher(one);
                    return variable.matches() ? text("change.group." + variable.group(1), one, locale) : one;
                })
                .collect(Collectors.joining(", "));
    }

    /** {@code 0.25 working_days} as {@code 0,25 ngày làm việc}. */
    public String time(String allotted, Locale locale) {
        try {
            var term = LegalTerm.parse(allotted);
            return text("term." + term.unit().word(), allotted, locale, term.amount());
        } catch (IllegalArgumentException notATime) {
            return allotted;
        }
    }

    private String answers(String words, Locale locale) {
        return Arrays.stream(words.split(","))
                .map(String::strip)
                .map(word -> "«" + text("decision." + word, word, locale) + "»")
                .collect(Collectors.joining(", "));
    }

    private String text(String key, String otherwise, Locale locale, Object... arguments) {
        var text = messages.getMessage(key, arguments, otherwise, locale);
        return text == null ? otherwise : text;
    }
}
