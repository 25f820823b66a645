package vn.motcua.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The origins of all diagrams of this program, read once, when first asked, from the beginnings of their files. */
@Component
public class DiagramOrigins {

    /** Documentation and properties of the process stand within the first bytes of a file. */
    private static final int HEAD = 4096;

    private static final String ENDING = ".bpmn";

    private @Nullable Map<String, Optional<DiagramOrigin>> read;

    /** Empty when the procedure has no diagram, or one that states no origin. */
    public Optional<DiagramOrigin> of(ProcedureCode code) {
        return Objects.requireNonNull(all().getOrDefault(code.value(), Optional.empty()));
    }

    /** Whether a diagram is there at all, of known origin or not. */
    public boolean has(ProcedureCode code) {
        return all().containsKey(code.value());
    }

    private synchronized Map<String, Optional<DiagramOrigin>> all() {
        if (read == null) {
            read = readAll();
        }
        return read;
    }

    private static Map<String, Optional<DiagramOrigin>> readAll() {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources("classpath*:processes/*/*" + ENDING);
            var origins = new ConcurrentHashMap<String, Optional<DiagramOrigin>>();
            Arrays.stream(files).parallel().forEach(file -> origins.put(code(file), DiagramOrigin.read(head(file))));
            return origins;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String code(Resource file) {
        return String.valueOf(file.getFilename()).replace(ENDING, "");
    }

    private static String head(Resource file) {
        try (var content = file.getInputStream()) {
            return new String(content.readNBytes(HEAD), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
