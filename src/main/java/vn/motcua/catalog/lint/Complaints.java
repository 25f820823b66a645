package vn.motcua.catalog.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.motcua.catalog.model.ModelFlow;
import vn.motcua.catalog.model.ModelNode;

/** Takes down what one rule finds in one model. */
final class Complaints {

    /** So many of one kind tell the analyst what is wrong; a thousand would hide the other kinds. */
    private static final int MOST = 50;

    private final String rule;
    private final Finding.Severity severity;
    private final String title;
    private final List<Finding> found = new ArrayList<>();

    Complaints(String rule, Finding.Severity severity, String title) {
        this.rule = rule;
        this.severity = severity;
        this.title = title;
    }

    /** About the model as a whole. */
    void aboutAll(String... facts) {
        about("", title, facts);
    }

    void about(ModelNode node, String... facts) {
        about(node.id(), node.called(), facts);
    }

    void about(ModelFlow flow, String... facts) {
        about(flow.id(), flow.name().isEmpty() ? flow.id() : flow.name(), facts);
    }

    void about(String element, String label, String... facts) {
        if (found.size() < MOST) {
            found.add(new Finding(rule, severity, element, label, List.of(facts)));
        }
    }

    Stream<Finding> all() {
        return found.stream();
    }
}
