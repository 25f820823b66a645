package vn.motcua.catalog;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a procedure's diagram comes from, as its file says in the process's extension properties and documentation.
 * The scaffold writes them; they stay true while analysts edit, until a reviewer changes them.
 *
 * @param shape slug of the shape it was drawn in: {@code department-decides}, {@code consultation} …
 * @param decidedBy {@code department}, {@code committee}, {@code commune} or {@code agency}
 * @param approval number, issuer and date of the decision that approved its steps; null for a template awaiting review
 * @param words the documentation that people read; empty when there is none
 */
public record DiagramOrigin(
        String shape, String decidedBy, @Nullable String approval, String words) {

    private static final String TEMPLATE = "template";
    private static final Pattern WORDS =
            Pattern.compile("<bpmn:documentation>([^<]*)</bpmn:documentation>\\s*<bpmn:extensionElements>");

    public boolean isApproved() {
        return approval != null;
    }

    /** From the beginning of a diagram's file; empty when it states no origin. */
    static Optional<DiagramOrigin> read(String head) {
        var shape = property(head, "shape");
        var source = property(head, "source");
        if (shape.isEmpty() || source.isEmpty()) {
            return Optional.empty();
        }
        var words = WORDS.matcher(head);
        return Optional.of(new DiagramOrigin(
                shape,
                property(head, "decidedBy"),
                source.equals(TEMPLATE) ? null : source,
                words.find() ? unescaped(words.group(1)) : ""));
    }

    private static String property(String head, String name) {
        var found = Pattern.compile("<camunda:property name=\"" + name + "\" value=\"([^\"]*)\"")
                .matcher(head);
        return found.find() ? unescaped(found.group(1)) : "";
    }

    private static String unescaped(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }
}
