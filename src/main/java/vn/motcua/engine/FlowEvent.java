package vn.motcua.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact about a running flow, published in the engine's transaction. The actor is the login that caused it, null
 * for the engine itself (a timer).
 */
public sealed interface FlowEvent {

    String businessKey();

    @Nullable
    String actor();

    /** A flow began; {@code processKey} and {@code version} say on which diagram. Called diagrams are not told here. */
    record FlowStarted(
            String businessKey,
            String processKey,
            int version,
            @Nullable String actor) implements FlowEvent {}

    /** The outermost flow is over, at this end event, or null when it was cut. */
    record FlowEnded(
            String businessKey,
            String processKey,
            @Nullable String endEvent,
            @Nullable String actor) implements FlowEvent {}

    /** An element was entered. {@code type} is the BPMN word: {@code userTask}, {@code exclusiveGateway} … */
    record StepEntered(
            String businessKey,
            String processKey,
            String step,
            @Nullable String name,
            String type,
            @Nullable String actor)
            implements FlowEvent {}

    /** An element was left; {@code canceled} when it was interrupted. */
    record StepLeft(
            String businessKey,
            String processKey,
            String step,
            @Nullable String name,
            String type,
            boolean canceled,
            @Nullable String actor)
            implements FlowEvent {}

    /** A sequence flow was taken, which Camunda 7 does not keep itself. */
    record SequenceFlowTaken(
            String businessKey,
            String processKey,
            String flow,
            String from,
            String to,
            @Nullable String actor) implements FlowEvent {}

    /** {@code allotted} is the working time that the diagram gives the step, null when it is not timed. */
    record TaskOpened(
            OpenTask task,
            @Nullable String allotted,
            @Nullable String actor) implements FlowEvent {
        @Override
        public String businessKey() {
            return task.businessKey();
        }
    }

    /** {@code assignee} null: it was released. */
    record TaskAssigned(
            OpenTask task,
            @Nullable String assignee,
            @Nullable String actor) implements FlowEvent {
        @Override
        public String businessKey() {
            return task.businessKey();
        }
    }

    /** The task went to other groups, those {@code before} no longer see it. */
    record TaskRerouted(
            OpenTask task, List<String> before, @Nullable String actor) implements FlowEvent {
        @Override
        public String businessKey() {
            return task.businessKey();
        }
    }

    record TaskCompleted(
            OpenTask task,
            String decision,
            String comment,
            @Nullable String actor) implements FlowEvent {
        @Override
        public String businessKey() {
            return task.businessKey();
        }
    }

    /** The task went away without an answer. */
    record TaskCancelled(OpenTask task, @Nullable String actor) implements FlowEvent {
        @Override
        public String businessKey() {
            return task.businessKey();
        }
    }
}
