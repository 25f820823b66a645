package vn.motcua.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;

/** Whose step it will be, while the engine still fills in a task: dates are worked out before candidates. */
public final class StepGroup {

    private StepGroup() {}

    /** The first group that the diagram names, null when it names none. */
    public static @Nullable String of(DelegateTask task) {
        var drawn = ((TaskEntity) task).getTaskDefinition();
        for (Expression group : drawn.getCandidateGroupIdExpressions()) {
            if (group.getValue(task) instanceof String name && !name.isBlank()) {
                return name.split(",")[0].strip();
            }
        }
        return null;
    }
}
