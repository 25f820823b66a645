package vn.motcua.tasklist;

import org.jspecify.annotations.Nullable;

/** @param unit the unit that shares it, or null; @param address the list's address, {@code /?queue=unit&due=late} */
public record SavedFilter(
        long id, String login, String name, @Nullable String unit, String address) {}
