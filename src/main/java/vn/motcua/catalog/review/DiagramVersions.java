package vn.motcua.catalog.review;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.engine.ModelVersion;
import vn.motcua.engine.ModelVersions;

/** The versions of a diagram or decision table, with the decision that ordered each. */
@Component
public class DiagramVersions {

    private final ModelVersions engine;
    private final Publications publications;
    private final ModelFiles files;
    private final LiveVersions live;

    DiagramVersions(ModelVersions engine, Publications publications, ModelFiles files, LiveVersions live) {
        this.engine = engine;
        this.publications = publications;
        this.files = files;
        this.live = live;
    }

    /**
     * One version.
     *
     * @param live whether new dossiers go by it
     * @param publication null when it came with a release
     */
    public record Version(
            int number,
            Instant deployedAt,
            long running,
            boolean live,
            @Nullable DiagramPublication publication) {}

    /** Newest first; none for a procedure without a diagram. */
    public List<Version> of(String key) {
        files.find(key).orElseThrow(() -> DraftRefused.unknownKey(key));
        Map<Integer, DiagramPublication> ordered = publications.of(key).stream()
                .collect(Collectors.toMap(DiagramPublication::version, Function.identity()));
        var found = engine.of(key);
        return found.stream()
                .map(version -> new Version(
                        version.number(),
                        version.deployedAt(),
                        version.running(),
                        version.number() == found.get(0).number(),
                        ordered.get(version.number())))
                .toList();
    }

    /** @throws DraftRefused when there is no such version */
    public String content(String key, int version) {
        return live.content(key, version);
    }

    /** The keys of all diagrams and tables that were published here, not only brought by a release. */
    public Set<String> published() {
        return publications.keys();
    }

    /** The diagrams that procedures share and the decision tables, as they are now. */
    public List<ModelVersion> shared() {
        return engine.latestShared();
    }
}
