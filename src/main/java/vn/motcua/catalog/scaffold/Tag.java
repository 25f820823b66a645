package vn.motcua.catalog.scaffold;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An XML element as the Modeler writes it: attributes in the order given, two spaces a level, text on one line. */
final class Tag {

    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Tag> children = new ArrayList<>();
    private String text = "";

    private Tag(String name) {
        this.name = name;
    }

    static Tag of(String name) {
        return new Tag(name);
    }

    static Tag of(String name, String text) {
        var tag = new Tag(name);
        tag.text = text;
        return tag;
    }

    Tag with(String attribute, String value) {
        attributes.put(attribute, value);
        return this;
    }

    Tag with(Map<String, String> more) {
        attributes.putAll(more);
        return this;
    }

    Tag add(Tag child) {
        children.add(child);
        return this;
    }

    Tag addAll(List<Tag> more) {
        children.addAll(more);
        return this;
    }

    boolean isEmpty() {
        return children.isEmpty() && text.isEmpty();
    }

    String document() {
        var out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        write(out, "");
        return out.toString();
    }

    private void write(StringBuilder out, String indent) {
        out.append(indent).append('<').append(name);
        attributes.forEach((key, value) ->
                out.append(' ').append(key).append("=\"").append(escaped(value)).append('"'));
        if (isEmpty()) {
            out.append(" />\n");
        } else if (children.isEmpty()) {
            out.append('>').append(escaped(text)).append("</").append(name).append(">\n");
        } else {
            out.append(">\n");
            children.forEach(child -> child.write(out, indent + "  "));
            out.append(indent).append("</").append(name).append(">\n");
        }
    }

    private static String escaped(String value) {
        return value.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&#34;")
                .replace("\n", "&#10;");
    }
}
