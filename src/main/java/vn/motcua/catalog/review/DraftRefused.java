package vn.motcua.catalog.review;

import java.util.Map;
import org.springframework.http.HttpStatus;
import vn.motcua.web.Refusal;

/** What cannot be done with a draft as it stands; the code says why. */
public class DraftRefused extends Refusal {

    private DraftRefused(HttpStatus status, String code, Map<String, Object> facts) {
        super(status, code, facts);
    }

    static DraftRefused notFound(long id) {
        return new DraftRefused(HttpStatus.NOT_FOUND, "catalog.draft-not-found", Map.of("id", id));
    }

    static DraftRefused versionNotFound(String key, int version) {
        return new DraftRefused(
                HttpStatus.NOT_FOUND, "draft.version-not-found", Map.of("key", key, "version", version));
    }

    /** No diagram or table of this name is known, and none can be made of it. */
    public static DraftRefused unknownKey(String key) {
        return new DraftRefused(HttpStatus.NOT_FOUND, "draft.unknown-key", Map.of("key", key));
    }

    static DraftRefused openByAnother(Draft draft) {
        return new DraftRefused(
                HttpStatus.CONFLICT,
                "draft.open-by-another",
                Map.of("id", draft.id(), "lastWriter", draft.lastWriter()));
    }

    static DraftRefused openAlready(Draft draft) {
        return new DraftRefused(HttpStatus.CONFLICT, "draft.open-already", Map.of("id", draft.id()));
    }

    static DraftRefused notOpen(Draft draft) {
        return new DraftRefused(
                HttpStatus.CONFLICT,
                "draft.not-open",
                Map.of("id", draft.id(), "state", draft.state().word()));
    }

    static DraftRefused notSubmitted(Draft draft) {
        return new DraftRefused(
                HttpStatus.CONFLICT,
                "draft.not-submitted",
                Map.of("id", draft.id(), "state", draft.state().word()));
    }

    static DraftRefused ownWork(Draft draft) {
        return new DraftRefused(HttpStatus.FORBIDDEN, "draft.own-work", Map.of("id", draft.id()));
    }

    static DraftRefused baseMoved(Draft draft, int live) {
        return new DraftRefused(
                HttpStatus.CONFLICT, "draft.base-moved", Map.of("base", draft.baseVersion(), "live", live));
    }

    static DraftRefused hasErrors(int errors) {
        return new DraftRefused(HttpStatus.UNPROCESSABLE_ENTITY, "draft.has-errors", Map.of("errors", errors));
    }

    static DraftRefused nothingChanged(Draft draft) {
        return new DraftRefused(HttpStatus.CONFLICT, "draft.nothing-changed", Map.of("version", draft.baseVersion()));
    }

    static DraftRefused changedMeanwhile(Draft draft) {
        return new DraftRefused(
                HttpStatus.PRECONDITION_FAILED,
                "draft.changed-meanwhile",
                Map.of(
                        "at", draft.updatedAt().toString(),
                        "lastWriter", draft.lastWriter(),
                        "revision", draft.revision()));
    }

    /** A saving that does not say which revision it was made on. */
    public static DraftRefused withoutRevision() {
        return new DraftRefused(HttpStatus.PRECONDITION_REQUIRED, "draft.revision-needed", Map.of());
    }

    /** Longer than a diagram may be. */
    public static DraftRefused tooLarge() {
        return new DraftRefused(HttpStatus.PAYLOAD_TOO_LARGE, "draft.too-large", Map.of());
    }

    static DraftRefused otherKey(String expected, String found) {
        return new DraftRefused(
                HttpStatus.UNPROCESSABLE_ENTITY, "draft.other-key", Map.of("expected", expected, "found", found));
    }

    static DraftRefused nothingToStartFrom(String key) {
        return new DraftRefused(HttpStatus.UNPROCESSABLE_ENTITY, "draft.nothing-to-start-from", Map.of("key", key));
    }

    static DraftRefused unreadable(int line) {
        return new DraftRefused(
                HttpStatus.UNPROCESSABLE_ENTITY, "catalog.diagram-unreadable", Map.of("line", Math.max(1, line)));
    }
}
