package vn.motcua.catalog.change;

import org.jspecify.annotations.Nullable;

/**
 * The text of a version or draft.
 *
 * @param number the version's, null for a draft
 * @param draft the draft's id, null for a version
 */
public record VersionText(
        String key,
        boolean decision,
        @Nullable Integer number,
        @Nullable Long draft,
        String content) {}
