package vn.motcua.catalog.change;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Edits of one element in a file's text. After each edit the text is read anew, so that places found before are never
 * used after; everything outside the edited attribute or property stays byte for byte.
 */
final class ElementEdits {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private final String id;
    private XmlText xml;

    ElementEdits(String text, String id) {
        this.id = id;
        xml = new XmlText(text);
    }

    String text() {
        return xml.text();
    }

    /** @param name with its prefix when it is one of Camunda's: {@code camunda:candidateGroups} */
    void attribute(String name, String value) {
        var tag = element();
        var written = name.startsWith("camunda:") ? camunda(name.substring("camunda:".length())) : name;
        put(tag, written, value);
    }

    /** A {@code camunda:property}; the blocks around it are written where they are missing. */
    void property(String name, String value) {
        var extensions = xml.child(element(), "extensionElements");
        var properties = extensions.flatMap(found -> xml.child(found, "properties"));
        var own = properties.flatMap(found -> xml.children(found, "property").stream()
                .filter(one -> name.equals(one.attributes.get("name")))
                .findFirst());
        var line = "<" + camunda("property") + " name=\"" + escaped(name) + "\" value=\"" + escaped(value) + "\" />";
        if (own.isPresent()) {
            put(own.get(), "value", value);
        } else if (properties.isPresent() && !properties.get().isEmpty()) {
            insertLast(properties.get(), line);
        } else if (extensions.isPresent() && !extensions.get().isEmpty() && properties.isEmpty()) {
            insertLast(extensions.get(), block(extensions.get(), camunda("properties"), line));
        } else if (extensions.isEmpty()) {
            insertExtensions(line);
        } else {
            throw new PatchRefused(id, "an empty block of extensions stands here; save the file in the Modeler once");
        }
    }

    private void insertExtensions(String line) {
        var tag = element();
        var prefix = prefixOf(tag);
        var indent = indent(tag) + "  ";
        var block =
                "<" + prefix + "extensionElements>\n" + indent + "  <" + camunda("properties") + ">\n" + indent + "    "
                        + line + "\n" + indent + "  </" + camunda("properties") + ">\n" + indent + "</" + prefix
                        + "extensionElements>";
        if (tag.isEmpty()) {
            var opened = text().substring(tag.start, tag.end - 2).stripTrailing() + ">";
            var name = text().substring(tag.start + 1, tag.end).split("[\\s/>]", 2)[0];
            replace(tag.start, tag.end, opened + "\n" + indent + block + "\n" + indent(tag) + "</" + name + ">");
            return;
        }
        // What documents an element stands before what extends it.
        var documented = xml.child(tag, "documentation").filter(found -> !found.isEmpty());
        var at = documented.map(found -> text().indexOf('>', found.close) + 1).orElse(tag.end);
        replace(at, at, "\n" + indent + block);
    }

    private void insertLast(XmlText.Tag parent, String inner) {
        var at = text().lastIndexOf('>', parent.close) + 1;
        replace(at, at, "\n" + indent(parent) + "  " + inner);
    }

    private String block(XmlText.Tag parent, String name, String line) {
        var indent = indent(parent) + "  ";
        return "<" + name + ">\n" + indent + "  " + line + "\n" + indent + "</" + name + ">";
    }

    private void put(XmlText.Tag tag, String name, String value) {
        var opening = text().substring(tag.start, tag.end);
        var attribute = Pattern.compile("(\\s" + Pattern.quote(name) + "\\s*=\\s*)(\"[^\"]*\"|'[^']*')")
                .matcher(opening);
        if (attribute.find()) {
            replace(tag.start + attribute.start(2), tag.start + attribute.end(2), "\"" + escaped(value) + "\"");
            return;
        }
        var at = opening.endsWith("/>") ? opening.length() - 2 : opening.length() - 1;
        var before = opening.substring(0, at).stripTrailing().length();
        replace(tag.start + before, tag.start + before, " " + name + "=\"" + escaped(value) + "\"");
    }

    private void replace(int from, int to, String by) {
        xml = new XmlText(text().substring(0, from) + by + text().substring(to));
    }

    private XmlText.Tag element() {
        return xml.byId(id).orElseThrow(() -> new PatchRefused(id, "there is no such element"));
    }

    /** Camunda's name with the prefix that this file gives it. */
    private String camunda(String name) {
        var matcher = Pattern.compile("xmlns:([\\w-]+)\\s*=\\s*[\"']" + Pattern.quote(CAMUNDA) + "[\"']")
                .matcher(text());
        return (matcher.find() ? matcher.group(1) : "camunda") + ":" + name;
    }

    private String prefixOf(XmlText.Tag tag) {
        Matcher name = Pattern.compile("<([\\w-]+:)?").matcher(text().substring(tag.start, tag.end));
        return name.lookingAt() && name.group(1) != null ? name.group(1) : "";
    }

    private String indent(XmlText.Tag tag) {
        var line = text().lastIndexOf('\n', tag.start) + 1;
        var before = text().substring(line, tag.start);
        return before.isBlank() ? before : "";
    }

    private static String escaped(String value) {
        return value.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("\"", "&quot;")
                .replace("\n", "&#10;");
    }
}
