package vn.motcua.catalog.review;

import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.ProcedureCode;
import vn.motcua.engine.ModelVersions;

/** Where the file of each key lies: where the engine has it from, else where the catalogue puts it. */
@Component
class ModelFiles {

    private static final String OF_A_PROCEDURE = "tthc-";
    private static final Pattern SHARED = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+){0,9}");
    private static final int LONGEST = 64;

    private final ModelVersions versions;
    private final Catalog catalog;

    ModelFiles(ModelVersions versions, Catalog catalog) {
        this.versions = versions;
        this.catalog = catalog;
    }

    /** What the engine knows, or a procedure of the catalogue that has no diagram yet. */
    Optional<ModelFile> find(String key) {
        return versions.latest(key)
                .map(version -> new ModelFile(key, version.resource()))
                .or(() -> ofProcedure(key));
    }

    /** As {@link #find}; a new shared diagram or decision table gets the path that its key says. */
    ModelFile of(ModelText text) {
        var file = find(text.key()).orElseGet(() -> shared(text));
        if (file.isDecision() != text.decision()) {
            throw DraftRefused.unknownKey(text.key());
        }
        return file;
    }

    private Optional<ModelFile> ofProcedure(String key) {
        if (!key.startsWith(OF_A_PROCEDURE)) {
            return Optional.empty();
        }
        try {
            return catalog.find(ProcedureCode.ofProcessKey(key))
                    .map(procedure -> new ModelFile(
                            key, "processes/" + Catalog.folder(procedure) + "/" + procedure.code() + ".bpmn"));
        } catch (IllegalArgumentException noCode) {
            return Optional.empty();
        }
    }

    private static ModelFile shared(ModelText text) {
        var key = text.key();
        if (key.startsWith(OF_A_PROCEDURE)
                || key.length() > LONGEST
                || !SHARED.matcher(key).matches()) {
            throw DraftRefused.unknownKey(key);
        }
        return new ModelFile(key, text.decision() ? "decisions/" + key + ".dmn" : "processes/shared/" + key + ".bpmn");
    }
}
