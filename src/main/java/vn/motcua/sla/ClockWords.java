package vn.motcua.sla;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** Puts what a clock says of itself into Vietnamese or English, with the server and without it. */
final class ClockWords {

    private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private ClockWords() {}

    /** @param facts moments, causes, numbers and names that stand in the message */
    static ExplanationLine line(String key, Object... facts) {
        return locale -> {
            var messages = messages(locale);
            var words = Arrays.stream(facts).map(fact -> word(messages, fact)).toArray();
            return new MessageFormat(messages.getString(key), messages.getLocale()).format(words);
        };
    }

    static String moment(Instant instant) {
        return PRINTED.format(instant.atZone(ZONE));
    }

    private static Object word(ResourceBundle messages, Object fact) {
        if (fact instanceof Instant instant) {
            return moment(instant);
        }
        return fact instanceof PauseCause cause ? messages.getString("clock.cause." + cause.code()) : fact;
    }

    private static ResourceBundle messages(Locale locale) {
        var known = locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? Locale.ENGLISH : new Locale("vi");
        return ResourceBundle.getBundle("messages-sla", known, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }
}
