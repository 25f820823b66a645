package vn.motcua.catalog.change;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.motcua.catalog.change.Use.Kind;
import vn.motcua.catalog.model.DiagramModel;
import vn.motcua.catalog.model.ModelNode;

/** Gathers what one file uses. */
final class UseReading {

    /** Forms of Circular 03/2025/TT-VPCP, Annex I, by the bean that issues them. */
    private static final Map<String, String> FORMS =
            Map.of("requestSupplement", "02", "refuseDossier", "03", "extendDossier", "04", "stopDossier", "05");

    private static final Pattern GROUP =
            Pattern.compile("\"?([a-z0-9-]+)\\.(reception|specialist|head|leader|clerk|returns)\"?");
    private static final Pattern NAME = Pattern.compile("[$#]\\{\\s*(\\w+).*}");

    private final List<Use> uses = new ArrayList<>();

    private UseReading() {}

    static List<Use> of(DiagramModel diagram) {
        var reading = new UseReading();
        diagram.nodes().forEach(reading::step);
        return List.copyOf(reading.uses);
    }

    static List<Use> of(TableModel table) {
        var reading = new UseReading();
        for (var rule : table.rules()) {
            rule.entries().forEach(entry -> reading.group(entry, rule.note()));
        }
        return List.copyOf(reading.uses);
    }

    private void step(ModelNode node) {
        add(Kind.DIAGRAM, node.attribute("calledElement"), node.called());
        add(Kind.DECISION, node.attribute("camunda:decisionRef"), node.called());
        add(Kind.TEMPLATE, node.attribute("camunda:modelerTemplate"), node.called());
        bean(node);
        for (var group : split(node.attribute("camunda:candidateGroups"))) {
            var variable = NAME.matcher(group);
            add(Kind.GROUP, variable.matches() ? variable.group(1) : group, node.called());
            group(group, node.called());
        }
        split(node.property("requiredFields")).forEach(field -> add(Kind.FIELD, field, node.called()));
    }

    private void bean(ModelNode node) {
        var bean = NAME.matcher(node.attribute("camunda:delegateExpression"));
        if (bean.matches()) {
            add(Kind.BEAN, bean.group(1), node.called());
            add(Kind.FORM, FORMS.getOrDefault(bean.group(1), ""), node.called());
        }
    }

    private void group(String text, String at) {
        var group = GROUP.matcher(text);
        if (group.matches()) {
            add(Kind.UNIT, group.group(1), at);
            if (text.startsWith("\"")) {
                add(Kind.GROUP, group.group(1) + "." + group.group(2), at);
            }
        }
    }

    private void add(Kind kind, String name, String at) {
        if (!name.isEmpty()) {
            uses.add(new Use(kind, name, at));
        }
    }

    private static List<String> split(String words) {
        return Arrays.stream(words.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
