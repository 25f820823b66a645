package vn.motcua.catalog.scaffold;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.LegalTerm;

/**
 * What a procedure's diagram is drawn from.
 *
 * @param folder the department's slug, or {@code unassigned}
 * @param approval the decision that approved the steps; null for a template awaiting review
 * @param limit null when the catalogue states none
 * @param steps in their order; consulted agencies follow one another and work side by side
 */
record Blueprint(
        String code,
        String folder,
        String name,
        Shape shape,
        Decider decider,
        Plan.@Nullable Approval approval,
        @Nullable LegalTerm limit,
        List<PlannedStep> steps) {

    private static final String TEMPLATE = "template";

    String path() {
        return folder + "/" + code + ".bpmn";
    }

    /** For people: where the steps come from, the shape, the limit. */
    String words() {
        var origin =
                approval == null ? "Khung mẫu chờ rà soát, chưa có quy trình nội bộ được phê duyệt." : approval.words();
        return "%s Mô hình: %s. Thời hạn giải quyết: %s."
                .formatted(origin, shape.words(decider), limit == null ? "chưa có trong danh mục" : Terms.words(limit));
    }

    /** For programs: the decision that approved the steps, or {@code template}. */
    String source() {
        return approval == null ? TEMPLATE : approval.source();
    }

    String signerGroup() {
        return decider == Decider.COMMITTEE ? "chairGroup" : "leaderGroup";
    }

    /** Who numbers, prints and stamps the result. */
    String clerkGroup() {
        if (decider == Decider.COMMITTEE) {
            return "officeClerkGroup";
        }
        return shape == Shape.ON_THE_SPOT ? "centreClerkGroup" : "clerkGroup";
    }
}
