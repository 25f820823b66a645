package vn.motcua.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the engine remembers of a flow, running or over. */
@Component
class FlowRecords {

    private final RuntimeService runtime;
    private final HistoryService history;
    private final RepositoryService repository;

    private final JdbcClient db;

    FlowRecords(RuntimeService runtime, HistoryService history, RepositoryService repository, JdbcClient db) {
        this.runtime = runtime;
        this.history = history;
        this.repository = repository;
        this.db = db;
    }

    /** Read past the engine's own query, which gives at most a thousand rows and each with its file. */
    Set<String> keys() {
        return db.sql("select distinct key_ from act_re_procdef")
                .query(String.class)
                .set();
    }

    Optional<ProcessInstance> flow(String businessKey) {
        return Optional.ofNullable(runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .rootProcessInstances()
                .singleResult());
    }

    /** The outermost running instance and those it called that still run. */
    List<ProcessInstance> tree(String rootId) {
        return runtime.createProcessInstanceQuery()
                .rootProcessInstanceId(rootId)
                .list();
    }

    Optional<FlowPosition> position(String businessKey) {
        return last(businessKey)
                .map(flow -> new FlowPosition(
                        flow.getProcessDefinitionKey(),
                        flow.getProcessDefinitionVersion(),
                        flow.getEndTime() != null,
                        flow.getEndTime() == null ? active(flow.getId()) : Map.of()));
    }

    Optional<String> diagram(String businessKey, String processKey) {
        return last(businessKey)
                .flatMap(flow -> history
                        .createHistoricProcessInstanceQuery()
                        .rootProcessInstanceId(flow.getId())
                        .processDefinitionKey(processKey)
                        .list()
                        .stream()
                        .findFirst())
                .map(instance -> file(instance.getProcessDefinitionId()));
    }

    private Optional<HistoricProcessInstance> last(String businessKey) {
        return history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .rootProcessInstances()
                .orderByProcessInstanceStartTime()
                .desc()
                .listPage(0, 1)
                .stream()
                .findFirst();
    }

    private Map<String, Set<String>> active(String rootId) {
        Map<String, Set<String>> active = new TreeMap<>();
        for (ProcessInstance instance : tree(rootId)) {
            active.computeIfAbsent(key(instance), any -> new TreeSet<>())
                    .addAll(runtime.getActiveActivityIds(instance.getId()));
        }
        return active;
    }

    private String key(ProcessInstance instance) {
        ProcessDefinition definition = repository.getProcessDefinition(instance.getProcessDefinitionId());
        return definition.getKey();
    }

    private String file(String definitionId) {
        try (InputStream file = repository.getProcessModel(definitionId)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
