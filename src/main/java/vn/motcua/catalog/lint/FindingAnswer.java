package vn.motcua.catalog.lint;

import java.util.Locale;

/**
 * A finding as programs and the editor in the browser get it.
 *
 * @param severity {@code error} or {@code warning}
 * @param message in the reader's language
 */
public record FindingAnswer(String rule, String severity, String element, String label, String message) {

    public static FindingAnswer of(Finding finding, Locale locale) {
        return new FindingAnswer(
                finding.rule(),
                finding.severity().name().toLowerCase(Locale.ROOT),
                finding.element(),
                finding.label(),
                FindingWords.of(finding, locale));
    }
}
