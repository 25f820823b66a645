package vn.motcua.engine;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step waiting for a person, as the inbox holds it.
 *
 * @param processKey key of the outermost flow ({@code tthc-1.001193}), also for steps of a called diagram
 * @param step id of the diagram's element ({@code Activity_ExamineDossier})
 * @param decisions answers this step takes, the straight path's first
 * @param requiredFields names of the fields a completion must carry
 */
public record OpenTask(
        String id,
        String businessKey,
        String processKey,
        String step,
        String name,
        List<String> candidateGroups,
        @Nullable String assignee,
        Instant openedAt,
        @Nullable Instant dueAt,
        List<String> decisions,
        List<String> requiredFields) {}
