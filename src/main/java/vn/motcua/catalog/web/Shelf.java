package vn.motcua.catalog.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.DiagramOrigins;
import vn.motcua.catalog.Level;
import vn.motcua.catalog.Procedure;

/** The catalogue as its readers narrow it down: what a query finds, and how many each further choice would leave. */
@Component
class Shelf {

    private final Catalog catalog;
    private final DiagramOrigins origins;
    private final Approvals approvals;
    private final Set<String> fields = new HashSet<>();

    Shelf(Catalog catalog, DiagramOrigins origins, Approvals approvals) {
        this.catalog = catalog;
        this.origins = origins;
        this.approvals = approvals;
        catalog.all().forEach(procedure -> fields.add(procedure.field()));
    }

    /**
     * What a query finds, in the catalogue's order.
     *
     * @param counts for each filter how many lines each of its words would show, the other filters as they are
     */
    record Found(List<CatalogLine> lines, Map<Facet, Map<String, Integer>> counts) {

        List<CatalogLine> page(int page, int size) {
            return lines.stream().skip((page - 1L) * size).limit(size).toList();
        }
    }

    boolean knows(Facet facet, String word) {
        return switch (facet) {
            case DEPARTMENT -> catalog.knowsDepartment(word);
            case FIELD -> fields.contains(word);
            case LEVEL ->
                Stream.of(Level.values()).anyMatch(level -> level.word().equals(word));
            case SHAPE ->
                catalog.all().stream()
                        .flatMap(procedure -> origins.of(procedure.code()).stream())
                        .anyMatch(origin -> origin.shape().equals(word));
            case TODO ->
                CatalogLine.DIAGRAM_TO_DO.contains(word) || Catalog.toDoNames().contains(word);
        };
    }

    CatalogLine line(Procedure procedure) {
        return line(procedure, approvals.keys());
    }

    private CatalogLine line(Procedure procedure, Set<String> approved) {
        var code = procedure.code();
        var published = approved.contains(code.processKey());
        return new CatalogLine(procedure, origins.has(code), origins.of(code).orElse(null), published);
    }

    Found find(ProcedureQuery query) {
        var lines = new ArrayList<CatalogLine>();
        Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
        for (var facet : Facet.values()) {
            counts.put(facet, new TreeMap<>());
        }
        var approved = approvals.keys();
        for (var procedure : catalog.search(query.text())) {
            var line = line(procedure, approved);
            var missed = Stream.of(Facet.values())
                    .filter(facet -> !line.has(facet, query.word(facet)))
                    .toList();
            if (missed.isEmpty()) {
                lines.add(line);
            }
            counts.forEach((facet, words) -> {
                if (missed.isEmpty() || missed.equals(List.of(facet))) {
                    line.words(facet).forEach(word -> words.merge(word, 1, Integer::sum));
                }
            });
        }
        return new Found(lines, counts);
    }
}
