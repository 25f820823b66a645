package vn.motcua.catalog.change;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.model.DiagramUnreadable;

/** An XML file's text and where each element's tags stand in it, so that one place can be edited and the rest stays. */
final class XmlText {

    private static final XMLInputFactory XML = safe();

    /** An element. {@code start} to {@code end} is its opening tag; {@code close} is where its closing tag begins. */
    static final class Tag {

        final String name;
        final Map<String, String> attributes = new HashMap<>();
        final @Nullable Tag parent;
        final int start;
        final int end;
        int close;

        Tag(String name, @Nullable Tag parent, int start, int end) {
            this.name = name;
            this.parent = parent;
            this.start = start;
            this.end = end;
        }

        boolean isEmpty() {
            return close == start;
        }
    }

    private final String text;
    private final List<Integer> lines = new ArrayList<>(List.of(0));
    private final List<Tag> tags = new ArrayList<>();

    XmlText(String text) {
        this.text = text;
        for (var at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            lines.add(at + 1);
        }
        try {
            read(XML.createXMLStreamReader(new StringReader(text)));
        } catch (XMLStreamException broken) {
            throw new DiagramUnreadable(
                    Math.max(1, broken.getLocation().getLineNumber()), String.valueOf(broken.getMessage()));
        }
    }

    String text() {
        return text;
    }

    List<Tag> tags() {
        return tags;
    }

    Optional<Tag> byId(String id) {
        return tags.stream().filter(tag -> id.equals(tag.attributes.get("id"))).findFirst();
    }

    Optional<Tag> child(Tag parent, String name) {
        return children(parent, name).stream().findFirst();
    }

    List<Tag> children(Tag parent, String name) {
        return tags.stream()
                .filter(tag -> tag.parent == parent && tag.name.equals(name))
                .toList();
    }

    private void read(XMLStreamReader reader) throws XMLStreamException {
        Deque<Tag> open = new ArrayDeque<>();
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    var tag = begun(reader, open.peek());
                    tags.add(tag);
                    open.push(tag);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    var tag = open.pop();
                    var end = offset(reader);
                    tag.close = text.charAt(tag.end - 2) == '/' ? tag.start : text.lastIndexOf("</", end - 1);
                }
                default -> {}
            }
        }
    }

    /** The reader stands behind the opening tag; a {@code <} cannot stand within one. */
    private Tag begun(XMLStreamReader reader, @Nullable Tag parent) {
        var end = offset(reader);
        if (end < 1 || end > text.length() || text.charAt(end - 1) != '>') {
            throw new DiagramUnreadable(Math.max(1, reader.getLocation().getLineNumber()), "a tag has no end");
        }
        var tag = new Tag(reader.getLocalName(), parent, text.lastIndexOf('<', end - 1), end);
        for (var i = 0; i < reader.getAttributeCount(); i++) {
            tag.attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return tag;
    }

    /** By line and column: the reader's own count of characters goes wrong where its buffer is filled anew. */
    private int offset(XMLStreamReader reader) {
        var place = reader.getLocation();
        return lines.get(place.getLineNumber() - 1) + place.getColumnNumber() - 1;
    }

    private static XMLInputFactory safe() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
