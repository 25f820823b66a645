package vn.motcua.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;

/** The working time that a diagram allots to a step, read once when the diagram is parsed. */
public final class AllottedTime {

    private AllottedTime() {}

    /** The step's {@code allotted} property ({@code 0.25 working_days}), null when it is not timed. */
    public static @Nullable String of(DelegateTask task) {
        var entity = (TaskEntity) task;
        var drawn = entity.getExecution().getProcessDefinition().findActivity(entity.getTaskDefinitionKey());
        return StepDemands.of(drawn).allotted();
    }
}
