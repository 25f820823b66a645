package vn.motcua.catalog.review.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.catalog.review.Approval;
import vn.motcua.catalog.review.DraftReview;
import vn.motcua.catalog.review.DraftWriting;
import vn.motcua.catalog.review.Drafts;
import vn.motcua.organization.Officer;
import vn.motcua.web.InvalidFields;

/** What people do with a draft, for programs. Each answers with the draft as it is then. */
@RestController
@RequestMapping("/api/drafts/{id}")
class DraftReviewApi {

    private final Drafts drafts;
    private final DraftReview review;
    private final DraftWriting writing;

    DraftReviewApi(Drafts drafts, DraftReview review, DraftWriting writing) {
        this.drafts = drafts;
        this.review = review;
        this.writing = writing;
    }

    record Note(@Nullable String note) {}

    record Reason(@Nullable String reason) {}

    /** {@code revision}: the one that was read; {@code publishOn}: a day, today when missing. */
    record Approving(
            @Nullable Integer revision,
            @Nullable String decisionNumber,
            @Nullable String decisionDate,
            @Nullable String publishOn,
            @Nullable List<String> procedures) {

        Approval approval() {
            return new Approval(
                    revision, decisionNumber, decisionDate, publishOn, procedures == null ? List.of() : procedures);
        }
    }

    record Rebasing(@Nullable Integer liveVersion) {}

    @PostMapping("/submit")
    DraftLine submit(@PathVariable long id, @RequestBody(required = false) @Nullable Note note, Officer officer) {
        review.submit(id, note == null ? null : note.note(), officer);
        return line(id);
    }

    @PostMapping("/return")
    DraftLine giveBack(@PathVariable long id, @RequestBody Reason reason, Officer officer) {
        review.giveBack(id, reason.reason(), officer);
        return line(id);
    }

    @PostMapping("/approve")
    DraftLine approve(@PathVariable long id, @RequestBody Approving approving, Officer officer) {
        return DraftLine.of(review.approve(id, approving.approval(), officer));
    }

    @PostMapping("/withdraw")
    DraftLine withdraw(@PathVariable long id, @RequestBody Reason reason, Officer officer) {
        review.withdraw(id, reason.reason(), officer);
        return line(id);
    }

    @PostMapping("/rebase")
    DraftLine rebase(@PathVariable long id, @RequestBody Rebasing rebasing, Officer officer) {
        if (rebasing.liveVersion() == null) {
            throw new InvalidFields("liveVersion", "field.required");
        }
        writing.rebase(id, rebasing.liveVersion(), officer);
        return line(id);
    }

    private DraftLine line(long id) {
        return DraftLine.of(drafts.one(id));
    }
}
