package vn.motcua.audit;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.engine.FlowEvent;
import vn.motcua.engine.FlowEvent.TaskAssigned;
import vn.motcua.engine.FlowEvent.TaskCancelled;
import vn.motcua.engine.FlowEvent.TaskCompleted;
import vn.motcua.engine.FlowEvent.TaskOpened;
import vn.motcua.engine.FlowEvent.TaskRerouted;
import vn.motcua.engine.OpenTask;

/** What the record keeps of a task's life. */
final class TaskFacts {

    private TaskFacts() {}

    static Fact of(FlowEvent event) {
        if (event instanceof TaskOpened opened) {
            return opened(opened);
        }
        if (event instanceof TaskAssigned assigned) {
            return assigned(assigned);
        }
        if (event instanceof TaskCompleted completed) {
            return completed(completed);
        }
        if (event instanceof TaskRerouted rerouted) {
            return rerouted(rerouted);
        }
        if (event instanceof TaskCancelled cancelled) {
            return fact(cancelled.task(), "task-cancelled", cancelled.actor(), new LinkedHashMap<>());
        }
        throw new IllegalStateException("The record does not know " + event.getClass());
    }

    private static Fact opened(TaskOpened opened) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("candidateGroups", String.join(",", opened.task().candidateGroups()));
        if (opened.task().dueAt() != null) {
            facts.put("dueAt", opened.task().dueAt().toString());
        }
        return fact(opened.task(), "task-opened", opened.actor(), facts);
    }

    private static Fact assigned(TaskAssigned assigned) {
        Map<String, String> facts = new LinkedHashMap<>();
        String assignee = assigned.assignee();
        if (assignee == null) {
            return fact(assigned.task(), "task-released", assigned.actor(), facts);
        }
        facts.put("assignee", assignee);
        String kind = assignee.equals(assigned.actor()) ? "task-claimed" : "task-handed-over";
        return fact(assigned.task(), kind, assigned.actor(), facts);
    }

    private static Fact rerouted(TaskRerouted rerouted) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("before", String.join(",", rerouted.before()));
        facts.put("candidateGroups", String.join(",", rerouted.task().candidateGroups()));
        return fact(rerouted.task(), "task-rerouted", rerouted.actor(), facts);
    }

    /** A comment may name people, so only its hash is kept: it proves the words without telling them. */
    private static Fact completed(TaskCompleted completed) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("decision", completed.decision());
        if (!completed.comment().isBlank()) {
            byte[] words = completed.comment().getBytes(StandardCharsets.UTF_8);
            facts.put("commentHash", HexFormat.of().formatHex(CanonicalRow.sha256(words)));
        }
        return fact(completed.task(), "task-completed", completed.actor(), facts);
    }

    private static Fact fact(OpenTask task, String kind, @Nullable String actor, Map<String, String> facts) {
        facts.put("task", task.id());
        return new Fact(task.businessKey(), kind, task.processKey(), task.step(), task.name(), actor, facts);
    }
}
