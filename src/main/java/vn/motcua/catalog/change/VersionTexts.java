package vn.motcua.catalog.change;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.DiagramDrafts;
import vn.motcua.engine.ModelVersion;
import vn.motcua.engine.ModelVersions;
import vn.motcua.engine.Rings;
import vn.motcua.web.InvalidFields;

/** Finds what an address names: a version by its number, {@code live}, or {@code draft} with the draft's id. */
@Component
public class VersionTexts {

    public static final String LIVE = "live";
    public static final String DRAFT = "draft";

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");

    private final ModelVersions versions;
    private final Rings rings;
    private final DiagramDrafts drafts;

    VersionTexts(ModelVersions versions, Rings rings, DiagramDrafts drafts) {
        this.versions = versions;
        this.rings = rings;
        this.drafts = drafts;
    }

    /** Newest first. @throws VersionNotFound when the engine knows no such key */
    public List<ModelVersion> all(String key) {
        var all = versions.of(key);
        if (all.isEmpty()) {
            throw new VersionNotFound(key, LIVE);
        }
        return all;
    }

    /** The version that everyone gets who is in no ring. @throws VersionNotFound when the key is unknown */
    public int live(String key) {
        return rings.general(key).orElseThrow(() -> new VersionNotFound(key, LIVE));
    }

    /**
     * @param field the request's field, to be named when its value means nothing
     * @throws VersionNotFound when there is no such version
     */
    public VersionText of(String key, String field, String name, @Nullable Long draft) {
        if (name.equals(DRAFT)) {
            return draft(key, draft);
        }
        if (!name.equals(LIVE) && !NUMBER.matcher(name).matches()) {
            throw new InvalidFields(field, "field.unknown-word");
        }
        var number = name.equals(LIVE) ? live(key) : Integer.parseInt(name);
        var content = versions.content(key, number).orElseThrow(() -> new VersionNotFound(key, name));
        return new VersionText(key, isDecision(key), number, null, content);
    }

    public boolean isDecision(String key) {
        return all(key).get(0).resource().endsWith(".dmn");
    }

    private VersionText draft(String key, @Nullable Long id) {
        if (id == null) {
            throw new InvalidFields(DRAFT, "field.required");
        }
        var text = drafts.text(id);
        if (!text.key().equals(key)) {
            throw new VersionNotFound(key, DRAFT + " " + id);
        }
        return new VersionText(key, text.decision(), null, id, text.content());
    }
}
