package vn.motcua.catalog.web;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.web.FieldChecks;

/** What a client looks for in the catalogue, checked. */
record ProcedureQuery(String text, Map<Facet, String> chosen, int page) {

    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_WORD = 300;
    private static final int LAST_PAGE = 1_000_000;

    /** @throws vn.motcua.web.InvalidFields naming each parameter that cannot be taken */
    static ProcedureQuery checked(Map<String, String> asked, Shelf shelf) {
        var checks = new FieldChecks();
        var text = checks.optional("q", asked.get("q"), LONGEST_TEXT);
        var chosen = new EnumMap<Facet, String>(Facet.class);
        for (var facet : Facet.values()) {
            var word = checks.optional(facet.word(), asked.get(facet.word()), LONGEST_WORD);
            if (word != null && !shelf.knows(facet, word)) {
                checks.fault(facet.word(), "field.unknown-word");
            } else if (word != null) {
                chosen.put(facet, word);
            }
        }
        var page = pageNumber(asked.get("page"), checks);
        checks.orRefuse();
        return new ProcedureQuery(text == null ? "" : text, chosen, page);
    }

    @Nullable
    String word(Facet facet) {
        return chosen.get(facet);
    }

    public boolean narrowed() {
        return !text.isEmpty() || !chosen.isEmpty();
    }

    /** The address of this view, on another page of it or as another kind of answer. */
    public String at(String path, int other) {
        var address = UriComponentsBuilder.fromPath(path);
        if (!text.isEmpty()) {
            address.queryParam("q", text);
        }
        chosen.forEach((facet, word) -> address.queryParam(facet.word(), word));
        if (other > 1) {
            address.queryParam("page", other);
        }
        return address.encode().build().toUriString();
    }

    private static int pageNumber(@Nullable String page, FieldChecks checks) {
        if (page == null || page.isBlank()) {
            return 1;
        }
        if (!page.matches("[0-9]{1,9}")) {
            checks.fault("page", "field.form");
            return 1;
        }
        return checks.number("page", Integer.valueOf(page), 1, LAST_PAGE);
    }
}
