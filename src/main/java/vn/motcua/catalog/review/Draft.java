package vn.motcua.catalog.review;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.organization.Officer;
import vn.motcua.organization.Position;

/**
 * A change of one diagram or decision table on its way to publication, without its text.
 *
 * @param revision counts the savings, from 1
 * @param baseVersion the version that was live when the work began; 0 when there was none
 * @param fromVersion the version whose content it brings back; null for anything new
 * @param order there from approval on
 */
public record Draft(
        long id,
        ModelFile file,
        String title,
        DraftState state,
        int revision,
        int baseVersion,
        @Nullable Integer fromVersion,
        String author,
        String lastWriter,
        @Nullable String note,
        int errors,
        int warnings,
        Instant updatedAt,
        @Nullable PublicationOrder order) {

    public boolean is(DraftState asked) {
        return state == asked;
    }

    /** Whether this person may approve it, given everyone who had a hand in it. */
    public boolean mayBeApprovedBy(Officer officer, Set<String> hands) {
        return officer.has(Position.APPROVER) && !author.equals(officer.login()) && !hands.contains(officer.login());
    }

    void mustBeOpen() {
        if (state != DraftState.OPEN) {
            throw DraftRefused.notOpen(this);
        }
    }

    void mustBeSubmitted() {
        if (state != DraftState.SUBMITTED) {
            throw DraftRefused.notSubmitted(this);
        }
    }

    void mustBeAtWork() {
        if (!state.isAtWork()) {
            throw DraftRefused.notOpen(this);
        }
    }

    void mustBeRevision(int seen) {
        if (seen != revision) {
            throw DraftRefused.changedMeanwhile(this);
        }
    }

    void mustStandOn(int live) {
        if (live != baseVersion) {
            throw DraftRefused.baseMoved(this, live);
        }
    }

    void mustBeSomeoneElses(Officer approver, Set<String> hands) {
        if (!mayBeApprovedBy(approver, hands)) {
            throw DraftRefused.ownWork(this);
        }
    }
}
