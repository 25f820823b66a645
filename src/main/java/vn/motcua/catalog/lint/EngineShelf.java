package vn.motcua.catalog.lint;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.engine.ModelVersions;

/** The models that run now: what was published since this program was built counts too. */
@Component
class EngineShelf implements ModelShelf {

    private final ModelVersions versions;

    EngineShelf(ModelVersions versions) {
        this.versions = versions;
    }

    @Override
    public Optional<Copy> find(String path) {
        var key = ModelPath.of(path).name();
        return versions.latest(key).map(latest -> new Copy(latest.definitionId(), () -> content(key, latest.number())));
    }

    private byte[] content(String key, int number) {
        return versions.content(key, number).orElse("").getBytes(StandardCharsets.UTF_8);
    }
}
