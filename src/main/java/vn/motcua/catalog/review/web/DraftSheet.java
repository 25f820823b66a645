package vn.motcua.catalog.review.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.review.Draft;
import vn.motcua.catalog.review.DraftAct;
import vn.motcua.catalog.review.PublicationOrder;

/** A whole draft but for its text. */
record DraftSheet(
        @JsonUnwrapped DraftLine line,
        @Nullable String note,
        @Nullable Integer fromVersion,
        int liveVersion,
        @Nullable Order order,
        List<Line> history,
        List<FindingLine> findings) {

    /** What the approver ordered. */
    record Order(
            String decisionNumber,
            LocalDate decisionDate,
            String approver,
            LocalDate publishOn,
            List<String> procedures) {

        static @Nullable Order of(@Nullable PublicationOrder order) {
            return order == null
                    ? null
                    : new Order(
                            order.decisionNumber(),
                            order.decisionDate(),
                            order.approver(),
                            order.publishOn(),
                            order.procedures());
        }
    }

    /** One line of the history. */
    record Line(
            Instant at,
            String actor,
            String act,
            int revision,
            @Nullable String note) {

        static Line of(DraftAct act) {
            return new Line(act.at(), act.actor(), act.act().word(), act.revision(), act.note());
        }
    }

    static DraftSheet of(Draft draft, int live, List<DraftAct> history, List<FindingLine> findings) {
        return new DraftSheet(
                DraftLine.of(draft),
                draft.note(),
                draft.fromVersion(),
                live,
                Order.of(draft.order()),
                history.stream().map(Line::of).toList(),
                findings);
    }
}
