package vn.motcua.files;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;

/** Looks at every object of a PDF, packed ones too, for actions, scripts, embedded files and other players. */
final class PdfActions {

    private static final Set<String> ACTIONS = Set.of(
            "JavaScript", "Launch", "SubmitForm", "ImportData", "Rendition", "Movie", "Sound", "GoToE", "GoTo3DView");
    private static final Map<String, FileFault> KEYS = Map.of(
            "JS", FileFault.ACTIVE_CONTENT,
            "JavaScript", FileFault.ACTIVE_CONTENT,
            "AA", FileFault.ACTIVE_CONTENT,
            "XFA", FileFault.ACTIVE_CONTENT,
            "RichMediaContent", FileFault.ACTIVE_CONTENT,
            "EmbeddedFiles", FileFault.EMBEDDED_FILES,
            "EF", FileFault.EMBEDDED_FILES);
    private static final int DEEPEST = 60;

    private PdfActions() {}

    static void check(COSDocument pdf) throws IOException, WrongFile {
        look(pdf.getTrailer(), 0);
        for (var key : pdf.getXrefTable().keySet()) {
            COSObject object = pdf.getObjectFromPool(key);
            look(object.getObject(), 0);
        }
    }

    private static void look(@org.jspecify.annotations.Nullable COSBase base, int depth) throws WrongFile {
        if (depth > DEEPEST) {
            throw new WrongFile(FileFault.DAMAGED);
        }
        if (base instanceof COSDictionary dictionary) {
            dictionary(dictionary);
            // References are met in the table of all objects.
            for (var value : dictionary.getValues()) {
                look(value, depth + 1);
            }
        } else if (base instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                look(array.get(i), depth + 1);
            }
        }
    }

    private static void dictionary(COSDictionary dictionary) throws WrongFile {
        for (var key : KEYS.entrySet()) {
            if (dictionary.containsKey(key.getKey())) {
                throw new WrongFile(key.getValue());
            }
        }
        if (ACTIONS.contains(String.valueOf(dictionary.getNameAsString(COSName.S)))) {
            throw new WrongFile(FileFault.ACTIVE_CONTENT);
        }
        if ("FileAttachment".equals(dictionary.getNameAsString(COSName.SUBTYPE))) {
            throw new WrongFile(FileFault.EMBEDDED_FILES);
        }
    }
}
