package vn.motcua.catalog.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.LegalTerm;
import vn.motcua.catalog.model.DiagramModel;
import vn.motcua.catalog.model.ModelFlow;
import vn.motcua.catalog.model.ModelNode;

/**
 * The steps of a diagram as a table.
 *
 * @param rows persons' steps and called diagrams, in the order in which a dossier comes to them
 * @param waysOut what may come in between: withdrawal, stop, the due date
 * @param longest the allotted times along the longest path; null when none is written or they cannot be added
 */
public record FlowTable(
        List<FlowRow> rows, List<WayOut> waysOut, @Nullable LegalTerm longest) {

    /** What an event starts beside the straight path: the steps of its own and the beans that it calls. */
    public record WayOut(String label, List<FlowRow> rows, List<String> beans) {}

    /** @param called the diagram behind a call activity's key; empty when it is not known */
    public static FlowTable of(DiagramModel model, Function<String, Optional<DiagramModel>> called) {
        var order = StepOrder.of(model, "");
        return new FlowTable(
                rows(order, called),
                model.nodes().stream()
                        .filter(ModelNode::isEventSubProcess)
                        .map(node -> wayOut(node, StepOrder.of(model, node.id()), called))
                        .toList(),
                longest(model, order));
    }

    private static WayOut wayOut(
            ModelNode node, List<ModelNode> order, Function<String, Optional<DiagramModel>> called) {
        var beans = order.stream()
                .map(FlowTable::bean)
                .filter(bean -> !bean.isEmpty())
                .toList();
        return new WayOut(node.called(), rows(order, called), beans);
    }

    /** The bean that a step calls; empty when it calls none. */
    static String bean(ModelNode node) {
        return node.attribute("camunda:delegateExpression").replaceAll("^[$#]\\{(\\w+).*}$", "$1");
    }

    private static List<FlowRow> rows(List<ModelNode> order, Function<String, Optional<DiagramModel>> called) {
        return order.stream()
                .filter(node -> node.is("userTask", "manualTask", "callActivity"))
                .map(node -> FlowRow.of(
                        node,
                        called.apply(node.attribute("calledElement"))
                                .map(FlowRow::labels)
                                .orElse(List.of())))
                .toList();
    }

    private static @Nullable LegalTerm longest(DiagramModel model, List<ModelNode> order) {
        Map<String, AllottedSum> until = new HashMap<>();
        var longest = AllottedSum.NOTHING;
        for (var node : order) {
            var before = sources(model, node)
                    .map(source -> until.getOrDefault(source, AllottedSum.NOTHING))
                    .reduce(AllottedSum.NOTHING, AllottedSum::longer);
            var here = before.and(FlowRow.of(node, List.of()).time());
            until.put(node.id(), here);
            longest = longest.longer(here);
        }
        return longest.term();
    }

    /** What comes before: along a line, at the border of a step, or inside and around a sub-process. */
    private static Stream<String> sources(DiagramModel model, ModelNode node) {
        var lines = model.incoming(node.id());
        var around = lines.isEmpty() && !node.parent().isEmpty() ? model.incoming(node.parent()) : lines;
        var inside = model.nodes().stream()
                .filter(other ->
                        node.is("subProcess", "transaction") && other.parent().equals(node.id()))
                .map(ModelNode::id);
        return Stream.of(around.stream().map(ModelFlow::source), inside, Stream.of(node.attribute("attachedToRef")))
                .flatMap(Function.identity());
    }
}
