package vn.motcua.catalog.change.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.catalog.change.ChangeWords;
import vn.motcua.catalog.change.ComparisonDesk;
import vn.motcua.catalog.change.ImpactDesk;
import vn.motcua.catalog.change.RingDesk;
import vn.motcua.catalog.change.Use;
import vn.motcua.catalog.change.WhereUsed;
import vn.motcua.organization.Officer;

/** Comparison, where-used, impact and the end of a trial, for programs. */
@RestController
class ChangeApi {

    private final ComparisonDesk comparisons;
    private final ImpactDesk impacts;
    private final WhereUsed used;
    private final RingDesk rings;
    private final ChangeWords words;
    private final UsedWords names;

    ChangeApi(
            ComparisonDesk comparisons,
            ImpactDesk impacts,
            WhereUsed used,
            RingDesk rings,
            ChangeWords words,
            UsedWords names) {
        this.comparisons = comparisons;
        this.impacts = impacts;
        this.used = used;
        this.rings = rings;
        this.words = words;
        this.names = names;
    }

    @GetMapping("/api/diagrams/{key}/changes")
    ChangeAnswer changes(
            @PathVariable String key,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable Long draft,
            Locale locale) {
        return ChangeAnswer.of(comparisons.compare(key, from, to, draft), words, locale);
    }

    @GetMapping("/api/diagrams/{key}/impact")
    ImpactAnswer impact(@PathVariable String key, @RequestParam(required = false) @Nullable Long draft, Locale locale) {
        return ImpactAnswer.of(impacts.of(key, draft), words, names, locale);
    }

    /** With a name, who uses it; without, the names of the kind and how many use each. */
    @GetMapping("/api/where-used")
    Object whereUsed(
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String name,
            Locale locale) {
        var query = UsedQuery.checked(kind, name);
        if (query.kind() != null && query.name() != null) {
            return UsedAnswer.of(query.kind(), query.name(), used.users(query.kind(), query.name()), names, locale);
        }
        var kinds = query.kind() == null ? List.of(Use.Kind.values()) : List.of(query.kind());
        Map<String, Map<String, Long>> counts = new LinkedHashMap<>();
        kinds.forEach(one -> counts.put(one.word(), used.names(one)));
        return counts;
    }

    @PostMapping("/api/diagrams/{key}/ring/all")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void releaseToAll(@PathVariable String key, Officer officer) {
        rings.releaseToAll(key, officer.login());
    }

    @PostMapping("/api/diagrams/{key}/ring/back")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeBack(@PathVariable String key, Officer officer) {
        rings.takeBack(key, officer.login());
    }
}
