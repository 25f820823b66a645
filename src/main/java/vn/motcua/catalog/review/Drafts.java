package vn.motcua.catalog.review;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.organization.Officer;

/** Drafts as people and programs read them. */
@Component
public class Drafts {

    private final DraftRows rows;
    private final DraftActs acts;
    private final DraftChecks checks;
    private final LiveVersions live;

    Drafts(DraftRows rows, DraftActs acts, DraftChecks checks, LiveVersions live) {
        this.rows = rows;
        this.acts = acts;
        this.checks = checks;
        this.live = live;
    }

    /** @throws DraftRefused when there is none */
    public Draft one(long id) {
        return rows.one(id);
    }

    /** Newest first, two hundred at most. */
    public List<Draft> list(DraftQuery query) {
        return rows.list(query);
    }

    public String content(long id) {
        return rows.content(id);
    }

    /** What was done with it, oldest first. */
    public List<DraftAct> history(long id) {
        return acts.of(id);
    }

    /** What lint says of it today: the catalogue may have changed since it was saved. */
    public Verdict verdict(Draft draft) {
        return checks.advise(draft.file(), ModelText.of(draft, rows.content(draft.id())));
    }

    /** The version that is live now, 0 when there is none; another than the draft's base when one came meanwhile. */
    public int liveVersion(Draft draft) {
        return live.number(draft.file().key());
    }

    public boolean mayBeApprovedBy(Draft draft, Officer officer) {
        Set<String> hands = acts.hands(draft.id());
        return draft.is(DraftState.SUBMITTED) && draft.mayBeApprovedBy(officer, hands);
    }
}
