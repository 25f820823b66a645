package vn.motcua.catalog.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.Procedure;
import vn.motcua.engine.ModelVersions;

/** Diagrams as they are in force: the engine's newest version, or the program's own file where it is not deployed. */
@Component
public class LiveDiagrams {

    private final @Nullable ModelVersions versions;

    @Autowired
    LiveDiagrams(ModelVersions versions) {
        this.versions = versions;
    }

    private LiveDiagrams() {
        this.versions = null;
    }

    /** Without an engine: the files on the class path. */
    static LiveDiagrams ofFiles() {
        return new LiveDiagrams();
    }

    /** The diagram of a procedure; empty when it has none. */
    public Optional<LiveDiagram> of(Procedure procedure) {
        return of(procedure.code().processKey(), Catalog.folder(procedure) + "/" + procedure.code());
    }

    /** A diagram that others call, {@code five-step-e-flow}. */
    public Optional<LiveDiagram> shared(String key) {
        return key.matches("[A-Za-z0-9._-]{1,100}") ? of(key, "shared/" + key) : Optional.empty();
    }

    private Optional<LiveDiagram> of(String key, String file) {
        if (versions == null) {
            return file(file).map(content -> new LiveDiagram(content, List.of()));
        }
        var known = versions.of(key);
        return known.isEmpty()
                ? file(file).map(content -> new LiveDiagram(content, List.of()))
                : versions.content(key, known.get(0).number()).map(content -> new LiveDiagram(content, known));
    }

    private static Optional<String> file(String name) {
        var file = new ClassPathResource("processes/" + name + ".bpmn");
        try {
            return file.exists() ? Optional.of(file.getContentAsString(StandardCharsets.UTF_8)) : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
