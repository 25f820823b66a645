package badexamples.flowless;

import org.camunda.bpm.engine.TaskService;

/** Uses Camunda outside engine and flow, and a query method that takes an expression. */
class CamundaAnywhere {

    long count(TaskService tasks) {
        return tasks.createTaskQuery().taskAssigneeExpression("${x}").count();
    }
}
