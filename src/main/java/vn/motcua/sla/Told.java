package vn.motcua.sla;

import org.jspecify.annotations.Nullable;

/**
 * Who is told at a rung and what is asked of them.
 *
 * @param login the one who holds the step; null when the whole group is meant
 * @param explanation whether they must explain in writing; else that they have seen it is enough
 */
public record Told(String group, @Nullable String login, boolean explanation, String note) {}
