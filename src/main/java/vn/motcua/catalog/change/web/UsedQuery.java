package vn.motcua.catalog.change.web;

import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.change.Use;
import vn.motcua.web.FieldChecks;

/** What somebody looks for; a kind alone asks for its names, nothing at all for those of every kind. */
record UsedQuery(Use.@Nullable Kind kind, @Nullable String name) {

    static UsedQuery checked(@Nullable String kind, @Nullable String name) {
        var checks = new FieldChecks();
        var sought = checks.optional("name", name, 200);
        var known = kind == null || kind.isBlank() ? null : checks.word("kind", kind, Use.Kind.class);
        if (sought != null && known == null) {
            checks.missing("kind");
        }
        checks.orRefuse();
        return new UsedQuery(known, sought);
    }
}
