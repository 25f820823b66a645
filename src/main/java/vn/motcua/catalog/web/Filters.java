package vn.motcua.catalog.web;

import com.ibm.icu.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.organization.UnitId;
import vn.motcua.organization.Units;

/** The filters above the catalogue in the reader's language. */
@Component
class Filters {

    private static final Set<Facet> FOR_STAFF = Set.of(Facet.SHAPE, Facet.TODO);

    private final Units units;
    private final MessageSource messages;

    Filters(Units units, MessageSource messages) {
        this.units = units;
        this.messages = messages;
    }

    /** Those of the staff are shown to others only where the address already uses them. */
    List<Filter> of(ProcedureQuery query, Shelf.Found found, boolean staff, Locale locale) {
        return List.of(Facet.values()).stream()
                .filter(facet -> staff || !FOR_STAFF.contains(facet) || query.word(facet) != null)
                .map(facet -> filter(facet, query, found.counts().getOrDefault(facet, Map.of()), locale))
                .toList();
    }

    private Filter filter(Facet facet, ProcedureQuery query, Map<String, Integer> counts, Locale locale) {
        var chosen = query.word(facet);
        var words = new TreeSet<>(counts.keySet());
        if (chosen != null) {
            words.add(chosen);
        }
        var choices = words.stream()
                .map(word ->
                        new Choice(word, label(facet, word, locale), counts.getOrDefault(word, 0), word.equals(chosen)))
                .sorted(Comparator.comparing(Choice::label, byName(locale)))
                .toList();
        return new Filter(facet.word(), choices);
    }

    Comparator<String> byName(Locale locale) {
        return Collator.getInstance(locale)::compare;
    }

    String label(Facet facet, String word, Locale locale) {
        return switch (facet) {
            case DEPARTMENT -> department(word, locale);
            case FIELD -> word;
            case LEVEL -> messages.getMessage("level." + word, null, locale);
            case TODO -> messages.getMessage("to-do." + word, null, locale);
            case SHAPE -> String.valueOf(messages.getMessage("shape." + word, null, word, locale));
        };
    }

    private String department(String slug, Locale locale) {
        return units.find(new UnitId(slug))
                .map(unit -> locale.getLanguage().equals("en") ? unit.nameEn() : unit.name())
                .orElseGet(() -> messages.getMessage("procedures.unassigned", null, locale));
    }
}
