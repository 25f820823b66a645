package vn.motcua.calendar;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** Puts reasons into Vietnamese or English, with the server and without it. Any other language reads Vietnamese. */
class ReasonWords {

    private static final ReasonWords VIETNAMESE = new ReasonWords(Locale.forLanguageTag("vi"));
    private static final ReasonWords ENGLISH = new ReasonWords(Locale.ENGLISH);

    private final Locale locale;
    private final ResourceBundle messages;
    private final DateTimeFormatter day;
    private final DateTimeFormatter moment;

    private ReasonWords(Locale locale) {
        this.locale = locale;
        messages = ResourceBundle.getBundle(
                "messages-calendar", locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        day = DateTimeFormatter.ofPattern("EEEE dd/MM/yyyy", locale);
        moment = DateTimeFormatter.ofPattern("HH:mm EEEE dd/MM/yyyy", locale);
    }

    static ReasonWords of(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? ENGLISH : VIETNAMESE;
    }

    String line(Reason reason) {
        var words = reason.facts().stream().map(this::word).toArray();
        return new MessageFormat(messages.getString(reason.key()), locale).format(words);
    }

    private Object word(Object fact) {
        if (fact instanceof LocalDateTime at) {
            return moment.format(at);
        }
        if (fact instanceof LocalDate date) {
            return day.format(date);
        }
        if (fact instanceof BigDecimal amount) {
            var numbers = NumberFormat.getInstance(locale);
            numbers.setMaximumFractionDigits(4);
            return numbers.format(amount);
        }
        if (fact instanceof BothNames name) {
            return name.in(locale);
        }
        return fact instanceof Number ? fact : fact.toString();
    }
}
