package vn.motcua.catalog.lint;

import java.util.List;

/**
 * One thing that is wrong in a diagram or a decision table.
 *
 * @param rule its name in kebab-case; the words shown are the message {@code lint.<rule>} with {@code facts} as arguments
 * @param element id of the element, rule or table it is about; empty when it is about the whole file
 * @param label what the analyst reads on that element; its id when it has no label
 * @param facts what the words need: a time, a limit, another element's label
 */
public record Finding(String rule, Severity severity, String element, String label, List<String> facts) {

    /** An error keeps a diagram from being published; a warning wants a look. */
    public enum Severity {
        ERROR,
        WARNING
    }

    public Finding {
        facts = List.copyOf(facts);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
