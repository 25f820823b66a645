package vn.motcua.catalog.lint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;

/** The models this program was built with. */
final class ClassPathShelf implements ModelShelf {

    @Override
    public Optional<Copy> find(String path) {
        var file = new ClassPathResource(path);
        return file.exists() ? Optional.of(new Copy("built in", () -> content(file))) : Optional.empty();
    }

    private static byte[] content(ClassPathResource file) {
        try {
            return file.getContentAsByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
