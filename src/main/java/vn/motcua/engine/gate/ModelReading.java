package vn.motcua.engine.gate;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.motcua.engine.GateFinding;

/** Walks through a file once, tag by tag, holding no more than the way from the root to where it stands. */
public final class ModelReading {

    static final int MOST_BYTES = 2 * 1024 * 1024;
    private static final int DEEPEST = 30;
    private static final int MOST_TAGS = 100_000;
    private static final int LONGEST_TEXT = 20_000;
    private static final XMLInputFactory XML = safe();

    private final ModelFile file;
    private final Findings findings;
    private final TagCheck tags;
    private final WholeFile whole;
    private final XMLStreamReader reader;
    private final Deque<OpenTag> open = new ArrayDeque<>();
    private int depth;
    private int count;

    private ModelReading(ModelFile file, KnownBeans beans, Findings findings, XMLStreamReader reader) {
        this.file = file;
        this.findings = findings;
        this.reader = reader;
        this.whole = new WholeFile(file, findings);
        this.tags = new TagCheck(file.allowed(), beans, findings, whole, reader);
    }

    /** What is wrong with a file; empty when the engine may see it. Never throws, whatever the bytes are. */
    public static List<GateFinding> check(String path, byte[] content, KnownBeans beans) {
        Findings findings = new Findings();
        ModelFile file = ModelFile.at(path);
        if (file == null) {
            findings.stop("path", "", 1, PlainText.shortened(path));
        } else if (content.length > MOST_BYTES) {
            findings.stop("too-large", "", 1, String.valueOf(MOST_BYTES / 1024 / 1024));
        } else {
            String text = ModelText.read(content, findings);
            if (text != null) {
                read(text, file, beans, findings);
            }
        }
        return findings.all();
    }

    private static void read(String text, ModelFile file, KnownBeans beans, Findings findings) {
        try {
            XMLStreamReader reader = XML.createXMLStreamReader(new StringReader(text));
            new ModelReading(file, beans, findings, reader).walk();
        } catch (XMLStreamException broken) {
            int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNumber();
            int column = broken.getLocation() == null ? 1 : broken.getLocation().getColumnNumber();
            findings.stop("not-well-formed", "", Math.max(1, line), String.valueOf(Math.max(1, column)));
        }
    }

    private void walk() throws XMLStreamException {
        declaration();
        while (reader.hasNext() && !findings.stopped()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin();
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text();
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    findings.stop("doctype", "", line());
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> findings.stop("instruction", "", line());
                default -> {}
            }
        }
        if (!findings.stopped()) {
            whole.close();
        }
    }

    private void declaration() {
        String encoding = reader.getCharacterEncodingScheme();
        String version = reader.getVersion();
        if (encoding != null && !encoding.equalsIgnoreCase("UTF-8") || version != null && !version.equals("1.0")) {
            findings.stop("encoding", "", 1);
        }
    }

    private void begin() {
        depth++;
        count++;
        if (depth > DEEPEST) {
            findings.stop("too-deep", tags.enclosing(open.peek()), line(), String.valueOf(DEEPEST));
        } else if (count > MOST_TAGS) {
            findings.stop("too-many-tags", tags.enclosing(open.peek()), line(), String.valueOf(MOST_TAGS));
        } else if (depth == open.size() + 1) {
            // Deeper than the last open tag we are inside a refused one, about which all is said.
            OpenTag tag = tags.begin(open.peek(), allowed());
            if (tag != null) {
                open.push(tag);
            }
        }
    }

    private @Nullable AllowedElement allowed() {
        String namespace = String.valueOf(reader.getNamespaceURI());
        OpenTag parent = open.peek();
        if (parent != null) {
            return parent.allowed().child(namespace, reader.getLocalName());
        }
        AllowedElement root = file.allowed().root();
        boolean same = root.namespace().equals(namespace) && root.localName().equals(reader.getLocalName());
        if (!same) {
            findings.stop(file.notThis(), "", line(), PlainText.shortened(namespace));
        }
        return same ? root : null;
    }

    private void text() {
        OpenTag tag = open.peek();
        if (tag == null || depth != open.size() || tag.allowed().text() == null && reader.isWhiteSpace()) {
            return;
        }
        tag.text().append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        if (tag.text().length() > LONGEST_TEXT + 1_000) {
            findings.stop("too-long", tag.element(), line(), tag.allowed().name(), String.valueOf(LONGEST_TEXT));
        }
    }

    private void end() {
        if (depth == open.size()) {
            tags.end(open.pop());
        }
        depth--;
    }

    private int line() {
        return Math.max(1, reader.getLocation().getLineNumber());
    }

    /** The JDK's own parser: whichever other stands on the class path has other limits. */
    private static XMLInputFactory safe() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("Nothing outside the file is read");
        });
        return factory;
    }
}
