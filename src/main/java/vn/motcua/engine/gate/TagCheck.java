package vn.motcua.engine.gate;

import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Holds the tag where the reader stands against what is allowed there. */
final class TagCheck {

    private static final int MOST_ATTRIBUTES = 50;

    private final AllowList list;
    private final KnownBeans beans;
    private final Findings findings;
    private final WholeFile whole;
    private final XMLStreamReader reader;

    TagCheck(AllowList list, KnownBeans beans, Findings findings, WholeFile whole, XMLStreamReader reader) {
        this.list = list;
        this.beans = beans;
        this.findings = findings;
        this.whole = whole;
        this.reader = reader;
    }

    /** The tag as open, or null when it was refused. */
    @Nullable
    OpenTag begin(@Nullable OpenTag parent, @Nullable AllowedElement allowed) {
        String element = named(parent);
        int line = line();
        if (reader.getAttributeCount() > MOST_ATTRIBUTES) {
            findings.stop("too-many-attributes", element, line, String.valueOf(MOST_ATTRIBUTES));
            return null;
        }
        if (allowed == null) {
            String name = list.prefixed(reader.getNamespaceURI(), reader.getPrefix(), reader.getLocalName());
            refuse(
                    "element",
                    name,
                    element,
                    line,
                    parent == null ? "" : parent.allowed().name());
            return null;
        }
        OpenTag tag = new OpenTag(allowed, element, line, new StringBuilder(0));
        for (int at = 0; at < reader.getAttributeCount(); at++) {
            attribute(tag, at);
        }
        whole.begin(tag, parent, reader.getAttributeValue(null, "id"));
        return tag;
    }

    String enclosing(@Nullable OpenTag parent) {
        return parent == null ? "" : parent.element();
    }

    /** What a finding about this tag names: what it draws, itself, or what it stands in. */
    private String named(@Nullable OpenTag parent) {
        for (String attribute : new String[] {"bpmnElement", "dmnElementRef", "id"}) {
            String value = reader.getAttributeValue(null, attribute);
            if (value != null && ValueKind.ID.takes(value, beans)) {
                return value;
            }
        }
        return enclosing(parent);
    }

    private void attribute(OpenTag tag, int at) {
        String name = list.prefixed(
                reader.getAttributeNamespace(at), reader.getAttributePrefix(at), reader.getAttributeLocalName(at));
        AllowedValue allowed = tag.allowed().attributes().get(name);
        String value = reader.getAttributeValue(at);
        if (allowed == null) {
            refuse("attribute", name, tag.element(), tag.line(), tag.allowed().name());
        } else if (allowed.kind() == ValueKind.FORMAL_TYPE) {
            value(tag, name, allowed, resolved(value));
        } else {
            value(tag, name, allowed, value);
            whole.value(tag, allowed.kind(), value);
        }
    }

    void end(OpenTag tag) {
        AllowedValue allowed = tag.allowed().text();
        String text = tag.text().toString();
        if (allowed != null) {
            String value = allowed.kind() == ValueKind.TEXT_CONTENT ? text : text.strip();
            if (!value.isEmpty()) {
                value(tag, tag.allowed().name(), allowed, value);
            }
        } else if (!text.isBlank()) {
            findings.add("text", tag.element(), tag.line(), tag.allowed().name(), PlainText.shortened(text));
        }
    }

    private void value(OpenTag tag, String name, AllowedValue allowed, String value) {
        if (!allowed.takes(value, beans)) {
            findings.add(
                    allowed.kind().rule(),
                    tag.element(),
                    tag.line(),
                    PlainText.shortened(name),
                    tag.allowed().name(),
                    PlainText.shortened(value),
                    allowed.example());
        }
    }

    /** Prefixed words mean what the file's own prefixes say. */
    private String resolved(String value) {
        int colon = value.indexOf(':');
        String prefix = colon < 0 ? "" : value.substring(0, colon);
        return "{" + reader.getNamespaceContext().getNamespaceURI(prefix) + "}" + value.substring(colon + 1);
    }

    private void refuse(String generic, String name, String element, int line, String owner) {
        Map<String, String> known = list.refused();
        findings.add(known.getOrDefault(name, generic), element, line, PlainText.shortened(name), owner);
    }

    private int line() {
        return Math.max(1, reader.getLocation().getLineNumber());
    }
}
