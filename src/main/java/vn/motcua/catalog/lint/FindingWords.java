package vn.motcua.catalog.lint;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.motcua.calendar.LegalTerm;

/** Says a finding in words an analyst understands. Needs no server, so the shell says the same. */
public final class FindingWords {

    private static final ResourceBundleMessageSource MESSAGES = messages();

    private FindingWords() {}

    /** In Vietnamese unless English is asked for. */
    public static String of(Finding finding, Locale locale) {
        var arguments = Stream.concat(
                        Stream.of(finding.label()), finding.facts().stream().map(fact -> fact(fact, locale)))
                .toArray();
        return MESSAGES.getMessage("lint." + finding.rule(), arguments, locale);
    }

    /** A time is written out; all else stands as it is. */
    private static String fact(String fact, Locale locale) {
        if (!fact.matches("\\d{1,6}(\\.\\d{1,4})? [a-z_]{4,12}")) {
            return fact;
        }
        try {
            var term = LegalTerm.parse(fact);
            var amount = term.amount().stripTrailingZeros().toPlainString();
            var written = Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? amount : amount.replace('.', ',');
            return MESSAGES.getMessage("lint.term." + term.unit().word(), new Object[] {written}, locale);
        } catch (IllegalArgumentException noTime) {
            return fact;
        }
    }

    private static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages-lint");
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
        return messages;
    }
}
