package vn.motcua.catalog.review;

import org.springframework.stereotype.Component;
import vn.motcua.engine.ModelVersion;
import vn.motcua.engine.ModelVersions;

/** The version of each key that new dossiers go by, and its text. */
@Component
class LiveVersions {

    private final ModelVersions versions;

    LiveVersions(ModelVersions versions) {
        this.versions = versions;
    }

    /** 0 when there is none. */
    int number(String key) {
        return versions.latest(key).map(ModelVersion::number).orElse(0);
    }

    boolean says(String key, String text) {
        var live = number(key);
        return live > 0 && content(key, live).equals(text);
    }

    String content(String key, int version) {
        return versions.content(key, version).orElseThrow(() -> DraftRefused.versionNotFound(key, version));
    }
}
