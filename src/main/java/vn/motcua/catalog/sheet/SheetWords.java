package vn.motcua.catalog.sheet;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.motcua.calendar.LegalTerm;

/** The words of the sheet, which is a Vietnamese paper whatever language its reader's pages are in. */
final class SheetWords {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
    private static final ResourceBundleMessageSource MESSAGES = messages();

    private SheetWords() {}

    static String say(String key, Object... facts) {
        return MESSAGES.getMessage(key, facts, VIETNAMESE);
    }

    /** What stands where no source says anything. */
    static String unknown() {
        return say("sheet.unknown");
    }

    static String orUnknown(@Nullable String text) {
        return text == null || text.isBlank() ? unknown() : text;
    }

    /** {@code 0,25 ngày làm việc}; what is not timed says so. */
    static String term(@Nullable LegalTerm term) {
        if (term == null) {
            return say("sheet.untimed");
        }
        return say("term." + term.unit().word(), term.amount());
    }

    /** Who does a step: the approved process's words, else those of its groups. */
    static String performer(FlowRow row) {
        return row.performer().isEmpty() ? groups(row.groups()) : row.performer();
    }

    private static String groups(List<String> groups) {
        return groups.stream()
                .map(group -> MESSAGES.getMessage("group." + group, null, group, VIETNAMESE))
                .collect(Collectors.joining(", "));
    }

    private static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages-sheet", "messages-pages", "messages-dossier");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
