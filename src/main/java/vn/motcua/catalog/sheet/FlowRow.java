package vn.motcua.catalog.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.LegalTerm;
import vn.motcua.catalog.model.DiagramModel;
import vn.motcua.catalog.model.ModelNode;

/**
 * One step of the flow table.
 *
 * @param text the approved process's own words; empty in a template
 * @param performer who does it, in the same words; empty when only the group is known
 * @param groups the words of the candidate groups: {@code head}, {@code officeLeader}
 * @param inside the steps of a called diagram
 * @param time null when the step is not timed
 * @param product what comes out of it; empty when none is stated
 * @param answers how it may be left: {@code accept}, {@code supplement}
 */
public record FlowRow(
        String id,
        String label,
        String text,
        String performer,
        List<String> groups,
        List<String> inside,
        @Nullable LegalTerm time,
        String product,
        List<String> answers) {

    private static final String PERFORMER = "Người thực hiện:";

    static FlowRow of(ModelNode node, List<String> inside) {
        var lines = node.documentation().lines().map(String::strip).toList();
        return new FlowRow(
                node.id(),
                node.called(),
                String.join(
                        "\n",
                        lines.stream()
                                .filter(line -> !line.startsWith(PERFORMER))
                                .toList()),
                String.join(
                        "; ",
                        lines.stream()
                                .filter(line -> line.startsWith(PERFORMER))
                                .map(line -> line.substring(PERFORMER.length()).strip())
                                .distinct()
                                .toList()),
                groups(node),
                inside,
                time(node.property("allotted")),
                node.property("product"),
                listed(node.property("decisions")));
    }

    /** The persons' steps of a called diagram, or of a sub-process, by their labels. */
    static List<String> labels(DiagramModel model) {
        return StepOrder.of(model, "").stream()
                .filter(node -> node.is("userTask"))
                .map(ModelNode::called)
                .toList();
    }

    private static List<String> groups(ModelNode node) {
        return listed(node.attribute("camunda:candidateGroups")).stream()
                .map(group -> group.replaceAll("^[$#]\\{(.*)}$", "$1").replaceAll("Group$", ""))
                .toList();
    }

    private static List<String> listed(String words) {
        return words.isBlank() ? List.of() : List.of(words.strip().split("\\s*,\\s*"));
    }

    private static @Nullable LegalTerm time(String allotted) {
        try {
            return allotted.isBlank() ? null : LegalTerm.parse(allotted);
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }
}
