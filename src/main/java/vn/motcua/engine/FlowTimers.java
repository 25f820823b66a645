package vn.motcua.engine;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** Waiting timers of a flow, moved when a date they were drawn with moves. */
@Component
class FlowTimers {

    private final RuntimeService runtime;
    private final ManagementService management;
    private final FlowRecords records;

    FlowTimers(RuntimeService runtime, ManagementService management, FlowRecords records) {
        this.runtime = runtime;
        this.management = management;
        this.records = records;
    }

    void move(String rootId, Map<String, Instant> dates) {
        for (ProcessInstance instance : records.tree(rootId)) {
            setVariables(instance, instance.getId().equals(rootId), dates);
            for (Job job : management
                    .createJobQuery()
                    .processInstanceId(instance.getId())
                    .timers()
                    .list()) {
                dateOf(job, dates).ifPresent(date -> management.setJobDuedate(job.getId(), date));
            }
        }
    }

    /** A called diagram has its own copy of a date only where it was handed one. */
    private void setVariables(ProcessInstance instance, boolean root, Map<String, Instant> dates) {
        dates.forEach((name, date) -> {
            if (root || runtime.getVariable(instance.getId(), name) != null) {
                runtime.setVariable(instance.getId(), name, Date.from(date));
            }
        });
    }

    private Optional<Date> dateOf(Job job, Map<String, Instant> dates) {
        JobDefinition drawn = management
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult();
        return dates.entrySet().stream()
                .filter(date -> drawn.getJobConfiguration().endsWith("{" + date.getKey() + "}"))
                .map(Entry::getValue)
                .map(Date::from)
                .findFirst();
    }
}
