package vn.motcua.engine;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.task.Task;

/** Where in a running diagram its own open tasks stand; what it called has a way of its own. */
final class PlacesOfTasks {

    private final CommandContext context;
    private final RuntimeService runtime;

    PlacesOfTasks(CommandContext context, RuntimeService runtime) {
        this.context = context;
        this.runtime = runtime;
    }

    /** Ids of the activity instances to cancel, by the ids of the tasks that this would end. */
    Map<String, String> in(String processInstance) {
        Map<String, String> places = new HashMap<>();
        add(runtime.getActivityInstance(processInstance), places);
        return places;
    }

    private void add(ActivityInstance place, Map<String, String> places) {
        for (ActivityInstance child : place.getChildActivityInstances()) {
            add(child, places);
            for (String execution : child.getExecutionIds()) {
                addTasks(execution, child.getId(), places);
            }
        }
    }

    private void addTasks(String execution, String place, Map<String, String> places) {
        for (Task task : context.getTaskManager().findTasksByExecutionId(execution)) {
            places.putIfAbsent(task.getId(), place);
        }
    }
}
