package vn.motcua.catalog.review;

import org.jspecify.annotations.Nullable;

/**
 * Which drafts are asked for; null asks for all.
 *
 * @param atWork only those that are neither published nor withdrawn
 * @param writer who had a hand in it
 */
public record DraftQuery(
        @Nullable DraftState state,
        boolean atWork,
        @Nullable String writer,
        @Nullable String key) {

    public static DraftQuery ofKey(String key) {
        return new DraftQuery(null, false, null, key);
    }
}
