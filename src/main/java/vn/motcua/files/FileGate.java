package vn.motcua.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Lets a file in after every check, or says by a {@link FileRefused} why not. Writes nothing. */
@Component
@EnableConfigurationProperties(FileSettings.class)
public class FileGate {

    /** Endings that tell the truth about a type; a file without one is taken too. */
    private static final Map<String, FileType> ENDINGS = Map.of(
            "pdf", FileType.PDF,
            "jpg", FileType.JPEG,
            "jpeg", FileType.JPEG,
            "png", FileType.PNG,
            "tif", FileType.TIFF,
            "tiff", FileType.TIFF,
            "docx", FileType.DOCX,
            "xlsx", FileType.XLSX,
            "odt", FileType.ODT,
            "xml", FileType.XML);

    private final FileSettings settings;
    private final FileTypes types;
    private final PdfCheck pdfs;
    private final ImageCheck images;
    private final OfficeCheck offices;
    private final SignedXmlCheck xmls;
    private final Clamd clamd;

    FileGate(FileSettings settings) {
        this.settings = settings;
        this.types = new FileTypes();
        this.pdfs = new PdfCheck(settings.mostPages());
        this.images = new ImageCheck(settings.mostPixels());
        this.offices = new OfficeCheck(settings);
        this.xmls = new SignedXmlCheck();
        this.clamd = new Clamd(settings);
    }

    /**
     * @param typedName as the sender calls it
     * @throws FileRefused naming what is wrong
     */
    public CheckedFile check(String typedName, Path content) {
        var shown = "";
        try {
            shown = FileNames.clean(typedName);
            var size = Files.size(content);
            bounds(size);
            var type = types.of(content);
            honest(shown, type);
            inside(type, content);
            clamd.scan(content);
            return new CheckedFile(shown, type, content, size, sha256(content));
        } catch (WrongFile wrong) {
            throw new FileRefused(wrong.fault(), shown);
        } catch (IOException | RuntimeException unreadable) {
            throw new FileRefused(FileFault.DAMAGED, shown);
        }
    }

    private void bounds(long size) throws WrongFile {
        if (size == 0) {
            throw new WrongFile(FileFault.EMPTY);
        }
        if (size > settings.largest().toBytes()) {
            throw new WrongFile(FileFault.TOO_LARGE);
        }
    }

    private static void honest(String name, FileType type) throws WrongFile {
        var ending = FileNames.ending(name);
        if (name.contains(".") && ENDINGS.get(ending) != type) {
            throw new WrongFile(FileFault.NAME_LIES);
        }
    }

    private void inside(FileType type, Path content) throws WrongFile, IOException {
        switch (type) {
            case PDF -> pdfs.check(content);
            case JPEG, PNG, TIFF -> images.check(content);
            case DOCX, XLSX, ODT -> offices.check(content);
            case XML -> xmls.check(content);
        }
    }

    private static String sha256(Path content) throws IOException {
        try (InputStream bytes = Files.newInputStream(content)) {
            var digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(bytes, digest).transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
