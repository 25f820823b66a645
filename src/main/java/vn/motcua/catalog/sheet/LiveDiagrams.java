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
import vn.motcua.catalog.review.DiagramVersions;
import vn.motcua.catalog.review.DiagramVersions.Version;
import vn.motcua.engine.ModelVersions;

/** Diagrams as they are in force: the engine's newest version, or the program's own file where it is not deployed. */
@Component
public class LiveDiagrams {

    private final @Nullable DiagramVersions versions;
    private final @Nullable ModelVersions engine;

    @Autowired
    LiveDiagrams(DiagramVersions versions, ModelVersions engine) {
        this.versions = versions;
        this.engine = engine;
    }

    private LiveDiagrams() {
        versions = null;
        engine = null;
    }

    /** Without an engine: the files on the class path. */
    static LiveDiagrams ofFiles() {
        return new LiveDiagrams();
    }

    /** The diagram of a procedure; empty when it has none. */
    public Optional<LiveDiagram> of(Procedure procedure) {
        var key = procedure.code().processKey();
        var known = versions == null || live(key).isEmpty() ? List.<Version>of() : versions.of(key);
        return live(key)
                .or(() -> file(Catalog.folder(procedure) + "/" + procedure.code()))
                .map(content -> new LiveDiagram(content, known));
    }

    /** A diagram that others call, {@code five-step-e-flow}. */
    public Optional<LiveDiagram> shared(String key) {
        return key.matches("[A-Za-z0-9._-]{1,100}")
                ? live(key).or(() -> file("shared/" + key)).map(content -> new LiveDiagram(content, List.of()))
                : Optional.empty();
    }

    private Optional<String> live(String key) {
        return engine == null
                ? Optional.empty()
                : engine.latest(key).flatMap(version -> engine.content(key, version.number()));
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
