package vn.motcua.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.DiagramOrigin;
import vn.motcua.catalog.DiagramOrigins;
import vn.motcua.catalog.ProcedureCode;

class ShelfTests {

    private static final Catalog CATALOG = new Catalog();

    private final Shelf shelf = new Shelf(CATALOG, new DiagramOrigins(), Set::of);

    @Test
    void eachChoiceShowsAsManyAsItsCountSays() {
        var query = query(Map.of("department", "tu-phap", "todo", "online-level"));
        var found = shelf.find(query);

        assertThat(found.lines()).isNotEmpty();
        found.counts()
                .forEach((facet, words) -> words.forEach((word, count) -> {
                    var narrowed = new java.util.HashMap<>(Map.of("department", "tu-phap", "todo", "online-level"));
                    narrowed.put(facet.word(), word);
                    assertThat(shelf.find(query(narrowed)).lines())
                            .as("%s %s", facet, word)
                            .hasSize(count);
                }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hoà giải", "hòa giải", "hoa giai", "HOA  GIAI"})
    void findsWhereverTheToneIsWrittenAndWithoutAccents(String text) {
        var plain = shelf.find(query(Map.of("q", "hoa giai"))).lines();

        assertThat(shelf.find(query(Map.of("q", text))).lines()).isNotEmpty().isEqualTo(plain);
    }

    @Test
    void takesTheLetterDForTheOneWithAStroke() {
        var codes = shelf.find(query(Map.of("q", "dat dai"))).lines().stream()
                .map(line -> line.procedure().name().toLowerCase(java.util.Locale.ROOT))
                .toList();

        assertThat(codes).isNotEmpty().anyMatch(name -> name.contains("đất đai"));
    }

    @Test
    void aTemplateAwaitsReviewUntilAVersionOfItIsApproved() {
        var procedure = CATALOG.procedure(new ProcedureCode("1.001193"));
        var template = new DiagramOrigin("same-day", "commune", null, "");

        assertThat(new CatalogLine(procedure, true, template, false).toDo()).contains("review");
        assertThat(new CatalogLine(procedure, true, template, true).toDo()).doesNotContain("review");
        assertThat(new CatalogLine(procedure, true, template, true).source()).isEqualTo("published");
        assertThat(new CatalogLine(procedure, false, null, false).toDo()).contains("diagram");
    }

    @Test
    void theAddressKeepsEveryChoiceAndSafely() {
        var query = query(Map.of("q", "a&b=c", "field", "Hộ tịch", "page", "2"));

        assertThat(query.at("/procedures", 3))
                .startsWith("/procedures?q=a%26b%3Dc&field=H%E1%BB%99%20t%E1%BB%8Bch")
                .endsWith("&page=3");
        assertThat(query.at("/procedures", 1)).doesNotContain("page");
    }

    private ProcedureQuery query(Map<String, String> asked) {
        return ProcedureQuery.checked(asked, shelf);
    }
}
