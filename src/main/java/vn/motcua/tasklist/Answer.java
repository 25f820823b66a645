package vn.motcua.tasklist;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An officer's answer to a step, as typed. */
public record Answer(
        @Nullable String decision,
        @Nullable String comment,
        @Nullable Map<String, String> fields) {}
