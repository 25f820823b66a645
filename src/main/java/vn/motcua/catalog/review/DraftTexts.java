package vn.motcua.catalog.review;

import org.springframework.stereotype.Component;
import vn.motcua.catalog.DiagramDrafts;

/** Gives other modules a draft's text. */
@Component
class DraftTexts implements DiagramDrafts {

    private final DraftRows rows;

    DraftTexts(DraftRows rows) {
        this.rows = rows;
    }

    @Override
    public DraftText text(long id) {
        var draft = rows.one(id);
        return new DraftText(
                id, draft.file().key(), draft.file().isDecision(), draft.title(), draft.revision(), rows.content(id));
    }
}
