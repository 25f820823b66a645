package vn.motcua.engine.gate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What only the whole file shows: double ids, how many of a thing there are, and whether it is the file it should be. */
final class WholeFile {

    private static final int MOST_FLOW_ELEMENTS = 2_000;
    private static final String CALL = "bpmn:callActivity";

    private final ModelFile file;
    private final Findings findings;
    private final Set<String> ids = new HashSet<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private int flowElements;
    private boolean hasMain;

    WholeFile(ModelFile file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    void begin(OpenTag tag, @Nullable OpenTag parent, @Nullable String id) {
        AllowedElement allowed = tag.allowed();
        if (parent != null && parent.holdsFlow() && ++flowElements > MOST_FLOW_ELEMENTS) {
            findings.stop("too-many-elements", parent.element(), tag.line(), String.valueOf(MOST_FLOW_ELEMENTS));
        }
        if (allowed.most() < Integer.MAX_VALUE && counts.merge(allowed.name(), 1, Integer::sum) == allowed.most() + 1) {
            findings.add("too-many", tag.element(), tag.line(), allowed.name(), String.valueOf(allowed.most()));
        }
        if (allowed.name().equals(file.main())) {
            hasMain = true;
            if (!file.key().equals(id)) {
                findings.add("key", tag.element(), tag.line(), id == null ? "" : PlainText.shortened(id), file.key());
            }
        }
    }

    void value(OpenTag tag, ValueKind kind, String value) {
        if (kind == ValueKind.ID && !ids.add(value)) {
            findings.add("double-id", tag.element(), tag.line(), PlainText.shortened(value));
        }
        if (kind == ValueKind.KEY_NAME && tag.allowed().name().equals(CALL) && value.equals(file.key())) {
            findings.add("calls-itself", tag.element(), tag.line(), value);
        }
    }

    void close() {
        if (!hasMain) {
            findings.add("nothing-in-it", "", 1, file.main(), file.key());
        }
    }
}
