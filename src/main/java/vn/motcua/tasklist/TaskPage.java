package vn.motcua.tasklist;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of a list; {@code next} goes into {@link TaskQuery#after} for the page behind it, null on the last. */
public record TaskPage(List<TaskRow> items, @Nullable String next) {}
