package vn.motcua.catalog.lint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The models of a checkout; each is read once, so a command judges all files by the same ones. */
record FolderShelf(Path root) implements ModelShelf {

    @Override
    public Optional<Copy> find(String path) {
        var file = root.resolve(path);
        return Files.isRegularFile(file) ? Optional.of(new Copy("checkout", () -> content(file))) : Optional.empty();
    }

    private static byte[] content(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
