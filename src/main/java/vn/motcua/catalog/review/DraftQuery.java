package vn.motcua.catalog.review;

import org.jspecify.annotations.Nullable;

/** Which drafts are asked for; null asks for all. {@code writer} had a hand in it. */
public record DraftQuery(
        @Nullable DraftState state,
        @Nullable String writer,
        @Nullable String key) {}
