package vn.motcua.organization;

import org.jspecify.annotations.Nullable;

/**
 * An absence as it was typed, not checked yet.
 *
 * @param login who is away; the typing officer when missing
 * @param firstDay as {@code 2026-11-30}; the last day is inclusive
 */
public record NewAbsence(
        @Nullable String login,
        @Nullable String deputy,
        @Nullable String firstDay,
        @Nullable String lastDay,
        @Nullable String reason) {}
