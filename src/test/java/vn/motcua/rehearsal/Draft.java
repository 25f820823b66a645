package vn.motcua.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.motcua.catalog.DiagramDrafts.DraftText;

/** Drafts as an analyst would write them: a published file with something changed. */
record Draft(String key, boolean decision, String content) {

    static Draft of(String file) {
        try {
            var path = Path.of(file);
            var name = path.getFileName().toString();
            var bare = name.substring(0, name.lastIndexOf('.'));
            var own = Character.isDigit(bare.charAt(0));
            return new Draft(own ? "tthc-" + bare : bare, name.endsWith(".dmn"), Files.readString(path));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Draft with(String old, String better) {
        if (!content.contains(old)) {
            throw new IllegalArgumentException("The file does not say: " + old);
        }
        return new Draft(key, decision, content.replace(old, better));
    }

    DraftText text() {
        return new DraftText(1, key, decision, key, 1, content);
    }
}
