package vn.motcua.catalog.review;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.organization.Officer;
import vn.motcua.web.FieldChecks;
import vn.motcua.web.InvalidFields;

/** The way from an open draft to a published version, and back. */
@Component
@Transactional
public class DraftReview {

    private static final int LONGEST_WORDS = 2000;

    private final DraftRows rows;
    private final DraftChanges changes;
    private final DraftActs acts;
    private final DraftChecks checks;
    private final LiveVersions live;
    private final DraftPublication publication;
    private final Clock clock;

    DraftReview(
            DraftRows rows,
            DraftChanges changes,
            DraftActs acts,
            DraftChecks checks,
            LiveVersions live,
            DraftPublication publication,
            Clock clock) {
        this.rows = rows;
        this.changes = changes;
        this.acts = acts;
        this.checks = checks;
        this.live = live;
        this.publication = publication;
        this.clock = clock;
    }

    /** Hands it to the approver; refused while lint finds errors or another version went live under it. */
    public void submit(long id, @Nullable String note, Officer writer) {
        var words = new FieldChecks();
        var checked = words.lines("note", note, LONGEST_WORDS);
        words.orRefuse();
        var draft = rows.locked(id);
        draft.mustBeOpen();
        var verdict = ready(draft, writer);
        changes.submit(id, verdict, checked);
        acts.add(draft, Act.SUBMITTED, writer.login(), checked);
    }

    /** Back to the analyst, before or after approval as long as it is not published. */
    public void giveBack(long id, @Nullable String reason, Officer approver) {
        var why = reason(reason);
        var draft = rows.locked(id);
        if (!draft.is(DraftState.APPROVED)) {
            draft.mustBeSubmitted();
        }
        changes.move(id, DraftState.OPEN);
        acts.add(draft, Act.RETURNED, approver.login(), why);
    }

    public void withdraw(long id, @Nullable String reason, Officer officer) {
        var why = reason(reason);
        var draft = rows.locked(id);
        draft.mustBeAtWork();
        changes.move(id, DraftState.WITHDRAWN);
        acts.add(draft, Act.WITHDRAWN, officer.login(), why);
    }

    /** Publishes it, or sets its day. Whoever had a hand in it is refused. */
    public Draft approve(long id, Approval approval, Officer approver) {
        var draft = rows.locked(id);
        draft.mustBeSubmitted();
        draft.mustBeSomeoneElses(approver, acts.hands(id));
        if (approval.revision() != null) {
            draft.mustBeRevision(approval.revision());
        }
        if (!approval.procedures().isEmpty() && !draft.file().isShared()) {
            throw new InvalidFields("procedures", "field.only-for-shared");
        }
        var today = LocalDate.now(clock);
        var order = approval.checked(today, approver.login());
        ready(draft, approver);
        changes.approve(id, order);
        acts.add(draft, Act.APPROVED, approver.login(), order.decisionNumber());
        if (!order.publishOn().isAfter(today)) {
            publication.publish(rows.one(id), "now", approver.login());
        }
        return rows.one(id);
    }

    private Verdict ready(Draft draft, Officer officer) {
        var key = draft.file().key();
        draft.mustStandOn(live.number(key));
        var text = ModelText.of(draft, rows.content(draft.id()));
        if (live.says(key, text.text())) {
            throw DraftRefused.nothingChanged(draft);
        }
        var verdict = checks.check(draft.file(), text, officer.login());
        verdict.mustHaveNoErrors();
        return verdict;
    }

    private static String reason(@Nullable String typed) {
        var words = new FieldChecks();
        var reason = words.lines("reason", typed, LONGEST_WORDS);
        if (reason == null) {
            words.missing("reason");
        }
        words.orRefuse();
        return String.valueOf(reason);
    }
}
