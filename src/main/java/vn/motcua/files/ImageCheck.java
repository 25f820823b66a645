package vn.motcua.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Pictures: the header is readable and states a bounded size; no pixel is decoded. Nothing follows the picture. */
class ImageCheck {

    private static final int MOST_FRAMES = 500;

    private final long mostPixels;

    ImageCheck(long mostPixels) {
        this.mostPixels = mostPixels;
    }

    void check(Path content) throws IOException, WrongFile {
        try (ImageInputStream bytes = ImageIO.createImageInputStream(content.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(bytes);
            if (!readers.hasNext()) {
                throw new WrongFile(FileFault.DAMAGED);
            }
            var reader = readers.next();
            try {
                reader.setInput(bytes);
                sizes(reader);
            } finally {
                reader.dispose();
            }
        }
        tail(content);
    }

    private void sizes(ImageReader reader) throws IOException, WrongFile {
        var frames = reader.getNumImages(true);
        if (frames > MOST_FRAMES) {
            throw new WrongFile(FileFault.TOO_MANY_PAGES);
        }
        for (int i = 0; i < frames; i++) {
            if ((long) reader.getWidth(i) * reader.getHeight(i) > mostPixels) {
                throw new WrongFile(FileFault.TOO_MANY_PIXELS);
            }
        }
        if (frames < 1) {
            throw new WrongFile(FileFault.DAMAGED);
        }
    }

    /** A second file behind a picture, or a page of a browser within it, is the sign of a polyglot. */
    private static void tail(Path content) throws IOException, WrongFile {
        var bytes = new String(Files.readAllBytes(content), StandardCharsets.ISO_8859_1);
        var end = bytes.startsWith("\u00ff\u00d8")
                ? bytes.lastIndexOf("\u00ff\u00d9") + 2
                : bytes.startsWith("\u0089PNG") ? bytes.indexOf("IEND") + 8 : bytes.length();
        if (end < 8) {
            throw new WrongFile(FileFault.DAMAGED);
        }
        var behind = bytes.substring(Math.min(end, bytes.length())).replace("\0", "");
        // A ZIP's directory ends within the last 65,557 bytes; further up the four letters may well be chance.
        var zip = bytes.indexOf("PK\5\6", Math.max(0, bytes.length() - 65_557)) >= 0;
        if (!behind.isBlank() || zip || bytes.contains("<script") || bytes.contains("<?php")) {
            throw new WrongFile(FileFault.POLYGLOT);
        }
    }
}
