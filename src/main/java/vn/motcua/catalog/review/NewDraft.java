package vn.motcua.catalog.review;

import org.jspecify.annotations.Nullable;

/**
 * A draft that someone asks for: of a text, of an earlier version, or, with neither, of the live one.
 *
 * @param note why; shown to the approver
 */
public record NewDraft(
        String key,
        @Nullable String content,
        @Nullable Integer fromVersion,
        @Nullable String note) {

    public static NewDraft ofLive(String key) {
        return new NewDraft(key, null, null, null);
    }
}
