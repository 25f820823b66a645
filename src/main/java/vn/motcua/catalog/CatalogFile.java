package vn.motcua.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;

/** One procedure's file, in a folder or in a jar, whose path ends with {@code <department>/<code>.yaml}. */
record CatalogFile(String folder, String name, Opening opening) {

    private static final String ENDING = ".yaml";

    interface Opening {
        InputStream open() throws IOException;
    }

    /** What came of reading a file: a procedure, or a fault that names file and field. */
    record Outcome(
            CatalogFile file,
            @Nullable Procedure procedure,
            @Nullable String fault) {}

    static CatalogFile of(Path path) {
        var folder = path.toAbsolutePath().getName(path.toAbsolutePath().getNameCount() - 2);
        return of(folder.toString(), path.getFileName().toString(), () -> Files.newInputStream(path));
    }

    static CatalogFile of(Resource resource) {
        var parts = resource.toString().split("[/\\\\\\]]+");
        return of(parts[parts.length - 2], parts[parts.length - 1], resource::getInputStream);
    }

    private static CatalogFile of(String folder, String fileName, Opening opening) {
        return new CatalogFile(folder, fileName.substring(0, fileName.length() - ENDING.length()), opening);
    }

    String path() {
        return folder + "/" + name + ENDING;
    }

    Outcome read() {
        try (var stream = opening.open()) {
            // Strict decoding: a file that is not UTF-8 must not become a name with holes.
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(stream.readAllBytes()));
            var procedure = ProcedureReading.read(text.toString(), folder, name);
            return new Outcome(this, procedure, null);
        } catch (Unreadable wrong) {
            return new Outcome(this, null, path() + ": " + wrong.told());
        } catch (IOException wrong) {
            var reason = wrong instanceof CharacterCodingException ? "is not UTF-8" : wrong.toString();
            return new Outcome(this, null, path() + ": file: " + reason);
        }
    }
}
