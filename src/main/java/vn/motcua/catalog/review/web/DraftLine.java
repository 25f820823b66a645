package vn.motcua.catalog.review.web;

import java.time.Instant;
import vn.motcua.catalog.review.Draft;

/** A draft in a list. */
record DraftLine(
        long id,
        String key,
        String path,
        String kind,
        String title,
        String state,
        String author,
        String lastWriter,
        int revision,
        int baseVersion,
        Instant updatedAt,
        int errors,
        int warnings) {

    static DraftLine of(Draft draft) {
        return new DraftLine(
                draft.id(),
                draft.file().key(),
                draft.file().path(),
                draft.file().kind(),
                draft.title(),
                draft.state().word(),
                draft.author(),
                draft.lastWriter(),
                draft.revision(),
                draft.baseVersion(),
                draft.updatedAt(),
                draft.errors(),
                draft.warnings());
    }
}
