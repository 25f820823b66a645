package vn.motcua.dossier;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A fact about a dossier, published in the transaction of the fact. The facts' values hold no personal data.
 *
 * @param kind past-tense word in kebab-case: {@code received}, {@code state-changed}, {@code supplement-asked} …
 */
public record DossierEvent(
        DossierCode dossier,
        String kind,
        Map<String, String> facts,
        @Nullable String actor) {}
