package vn.motcua.papers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;

/** Liberation Serif: as wide as Times New Roman, which Decree 30/2020 asks for, free, and with every Vietnamese letter. */
public enum Typeface {
    REGULAR("Regular"),
    BOLD("Bold"),
    ITALIC("Italic"),
    BOLD_ITALIC("BoldItalic");

    private final String style;

    Typeface(String style) {
        this.style = style;
    }

    /** The TrueType file, to be embedded as a subset. The caller closes it. */
    public InputStream open() {
        try {
            return new ClassPathResource("liberation/LiberationSerif-" + style + ".ttf").getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
