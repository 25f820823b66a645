package vn.motcua.engine;

import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What a finding of the gate says to an analyst; usable without the application too. */
public final class GateWords {

    private static final ResourceBundleMessageSource WORDS = words();

    private GateWords() {}

    /** Vietnamese unless the reader asks for English. */
    public static String of(GateFinding finding, Locale locale) {
        return WORDS.getMessage("gate." + finding.rule(), finding.facts().toArray(), finding.rule(), locale);
    }

    private static ResourceBundleMessageSource words() {
        ResourceBundleMessageSource words = new ResourceBundleMessageSource();
        words.setBasename("messages-engine");
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        return words;
    }
}
