package vn.motcua.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML bears a signature, has no document type (so no entities), no style sheet and nothing that a browser plays. */
class SignedXmlCheck {

    private static final String SIGNATURES = "http://www.w3.org/2000/09/xmldsig#";
    private static final Set<String> PLAYED = Set.of(
            "http://www.w3.org/1999/xhtml", "http://www.w3.org/2000/svg", "http://www.w3.org/1999/XSL/Transform");
    private static final int DEEPEST = 200;

    private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();

    SignedXmlCheck() {
        // Told as an event, and never followed.
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    }

    void check(Path content) throws IOException, WrongFile {
        try (var bytes = Files.newInputStream(content)) {
            var xml = factory.createXMLStreamReader(bytes);
            var signed = false;
            for (int depth = 0; xml.hasNext(); ) {
                var event = xml.next();
                refuse(event);
                if (event == XMLStreamConstants.START_ELEMENT) {
                    signed |= isSignature(xml);
                    depth++;
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                }
                if (depth > DEEPEST) {
                    throw new WrongFile(FileFault.DAMAGED);
                }
            }
            if (!signed) {
                throw new WrongFile(FileFault.NOT_SIGNED);
            }
        } catch (XMLStreamException broken) {
            throw new WrongFile(FileFault.DAMAGED);
        }
    }

    private static void refuse(int event) throws WrongFile {
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new WrongFile(FileFault.EXTERNAL_ENTITY);
        }
        if (event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
            throw new WrongFile(FileFault.ACTIVE_CONTENT);
        }
    }

    private static boolean isSignature(XMLStreamReader xml) throws WrongFile {
        var namespace = xml.getNamespaceURI();
        if (namespace != null && PLAYED.contains(namespace)) {
            throw new WrongFile(FileFault.ACTIVE_CONTENT);
        }
        return SIGNATURES.equals(namespace) && xml.getLocalName().equals("Signature");
    }
}
