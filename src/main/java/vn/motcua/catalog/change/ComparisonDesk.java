package vn.motcua.catalog.change;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.LegalTerm;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.Channel;
import vn.motcua.catalog.ProcedureCode;

/** Compares two versions of a diagram or decision table. */
@Component
public class ComparisonDesk {

    private final VersionTexts texts;
    private final Catalog catalog;

    ComparisonDesk(VersionTexts texts, Catalog catalog) {
        this.texts = texts;
        this.catalog = catalog;
    }

    /**
     * Without {@code from} and {@code to}: the draft against what is live, or what is live against the version before.
     *
     * @throws VersionNotFound when there is no such key, version or draft
     */
    public Comparison compare(String key, @Nullable String from, @Nullable String to, @Nullable Long draft) {
        var later = given(to, draft == null ? VersionTexts.LIVE : VersionTexts.DRAFT);
        var earlier = given(from, draft == null ? previous(key) : VersionTexts.LIVE);
        var before = texts.of(key, "from", earlier, draft);
        return Comparison.of(before, texts.of(key, "to", later, draft), limit(key));
    }

    private String previous(String key) {
        return String.valueOf(Math.max(1, texts.live(key) - 1));
    }

    private @Nullable LegalTerm limit(String key) {
        return code(key)
                .flatMap(catalog::find)
                .map(procedure -> procedure.term(Channel.DIRECT))
                .orElse(null);
    }

    /** The procedure whose diagram has this key; empty for shared diagrams and tables. */
    public static Optional<ProcedureCode> code(String key) {
        try {
            return key.startsWith("tthc-") ? Optional.of(ProcedureCode.ofProcessKey(key)) : Optional.empty();
        } catch (IllegalArgumentException anotherForm) {
            return Optional.empty();
        }
    }

    private static String given(@Nullable String name, String otherwise) {
        return name == null || name.isBlank() ? otherwise : name;
    }
}
