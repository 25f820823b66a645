package vn.motcua.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Office documents: whole ZIP, bounded when unpacked, no macros, no objects, no parts from elsewhere. */
class OfficeCheck {

    /** Text packs to a tenth; a part that packs to a hundredth is made to hurt. */
    private static final int WORST_RATIO = 100;

    private static final long SMALL = 1_000_000;

    private static final Pattern MACROS =
            Pattern.compile(".*(vbaproject|vbadata|\\.bas$|macrosheets/|^basic/|^scripts/).*");
    private static final Pattern OBJECTS =
            Pattern.compile(".*(/embeddings/|/activex/|oleobject|\\.(exe|dll|js|vbs|html?|swf|jar|bat|ps1|zip)$).*");

    private final int mostEntries;
    private final long largest;

    OfficeCheck(FileSettings settings) {
        this.mostEntries = settings.mostZipEntries();
        this.largest = settings.largestUnzipped().toBytes();
    }

    void check(Path content) throws IOException, WrongFile {
        ZipBounds.check(content);
        try (var zip = new ZipFile(content.toFile())) {
            if (zip.size() > mostEntries) {
                throw new WrongFile(FileFault.ZIP_BOMB);
            }
            long unpacked = 0;
            for (var entries = zip.entries(); entries.hasMoreElements(); ) {
                var entry = entries.nextElement();
                named(entry);
                unpacked += unpack(zip, entry, largest - unpacked);
            }
        } catch (ZipException broken) {
            throw new WrongFile(FileFault.DAMAGED);
        }
    }

    private static void named(ZipEntry entry) throws WrongFile {
        var name = entry.getName().toLowerCase(Locale.ROOT).replace('\\', '/');
        if (name.startsWith("/") || ("/" + name).contains("/../")) {
            throw new WrongFile(FileFault.DAMAGED);
        }
        if (MACROS.matcher(name).matches()) {
            throw new WrongFile(FileFault.MACROS);
        }
        if (OBJECTS.matcher(name).matches()) {
            throw new WrongFile(FileFault.EMBEDDED_FILES);
        }
    }

    /** Counts what comes out: the sizes that the directory states may lie. */
    private static long unpack(ZipFile zip, ZipEntry entry, long most) throws IOException, WrongFile {
        long count = 0;
        try (var bytes = zip.getInputStream(entry)) {
            var text = new OfficeText(entry.getName());
            var buffer = new byte[8192];
            for (var read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                count += read;
                if (count > most || count > SMALL && count > WORST_RATIO * Math.max(1, entry.getCompressedSize())) {
                    throw new WrongFile(FileFault.ZIP_BOMB);
                }
                text.look(buffer, read);
            }
        }
        return count;
    }
}
