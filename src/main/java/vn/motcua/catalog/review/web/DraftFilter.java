package vn.motcua.catalog.review.web;

import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.review.DraftQuery;
import vn.motcua.catalog.review.DraftState;
import vn.motcua.web.FieldChecks;

/** What a list of drafts was asked for, checked. */
final class DraftFilter {

    private DraftFilter() {}

    static DraftQuery checked(@Nullable String state, @Nullable String writer, @Nullable String key) {
        var checks = new FieldChecks();
        var chosen = state == null || state.isBlank() ? null : checks.word("state", state, DraftState.class);
        var named = checks.optional("key", key, 100);
        checks.orRefuse();
        return new DraftQuery(chosen, false, writer, named);
    }
}
