package vn.motcua.catalog.review;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.model.DiagramModel;

/**
 * The XML of a diagram or decision table, with what it calls itself.
 *
 * @param title the key where it has no name
 */
record ModelText(String key, String title, boolean decision, String text) {

    /** Five times the largest diagram there is. */
    static final int LARGEST = 2 * 1024 * 1024;

    private static final int LONGEST_TITLE = 4000;
    private static final String DMN = "/DMN/";
    private static final XMLInputFactory XML = safe();

    /** @throws vn.motcua.web.Refusal when it is too large, no UTF-8, no XML, or neither one process nor one decision */
    static ModelText of(byte[] content) {
        if (content.length > LARGEST) {
            throw DraftRefused.tooLarge();
        }
        var text = utf8(content);
        var named = decision(content);
        if (named != null) {
            return new ModelText(named.key(), named.title(), true, text);
        }
        var diagram = DiagramModel.read(content);
        return new ModelText(diagram.key(), title(diagram.key(), diagram.name()), false, text);
    }

    /** The text of a draft, which was read when it was saved. */
    static ModelText of(Draft draft, String text) {
        return new ModelText(draft.file().key(), draft.title(), draft.file().isDecision(), text);
    }

    byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String utf8(byte[] content) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException otherEncoding) {
            throw DraftRefused.unreadable(1);
        }
    }

    private record Named(String key, String title) {}

    /** The one decision of a DMN file; null when it is no DMN. */
    private static @Nullable Named decision(byte[] content) {
        try {
            var reader = XML.createXMLStreamReader(new ByteArrayInputStream(content));
            while (reader.next() != XMLStreamConstants.START_ELEMENT) {
                mustHaveNoDoctype(reader);
            }
            mustBeUtf8(reader);
            var namespace = reader.getNamespaceURI();
            return namespace != null && namespace.contains(DMN) ? only(reader) : null;
        } catch (XMLStreamException broken) {
            var at = broken.getLocation();
            throw DraftRefused.unreadable(at == null ? 1 : at.getLineNumber());
        }
    }

    private static Named only(XMLStreamReader reader) throws XMLStreamException {
        Named found = null;
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT
                    && reader.getLocalName().equals("decision")) {
                var key = reader.getAttributeValue(null, "id");
                if (found != null || key == null || key.isBlank()) {
                    throw DraftRefused.unreadable(reader.getLocation().getLineNumber());
                }
                found = new Named(key, title(key, reader.getAttributeValue(null, "name")));
            }
        }
        if (found == null) {
            throw DraftRefused.unreadable(reader.getLocation().getLineNumber());
        }
        return found;
    }

    private static void mustHaveNoDoctype(XMLStreamReader reader) {
        if (reader.getEventType() == XMLStreamConstants.DTD) {
            throw DraftRefused.unreadable(reader.getLocation().getLineNumber());
        }
    }

    private static void mustBeUtf8(XMLStreamReader reader) {
        var encoding = reader.getCharacterEncodingScheme();
        if (encoding != null && !encoding.equalsIgnoreCase("UTF-8")) {
            throw DraftRefused.unreadable(1);
        }
    }

    private static String title(String key, @Nullable String name) {
        if (name == null || name.isBlank()) {
            return key;
        }
        return name.length() > LONGEST_TITLE ? name.substring(0, LONGEST_TITLE) : name;
    }

    private static XMLInputFactory safe() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
