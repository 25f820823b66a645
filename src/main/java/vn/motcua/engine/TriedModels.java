package vn.motcua.engine;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.deploy.cache.DeploymentCache;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Deploys within a transaction that is going to be taken back. The engine caches what it parsed without regard to
 * transactions, so what was deployed here is taken out of its cache afterwards.
 */
@Component
class TriedModels {

    private static final ThreadLocal<@Nullable DeploymentWithDefinitions> DEPLOYED = new ThreadLocal<>();

    private final RepositoryService repository;
    private final RingRows rings;
    private final DeploymentCache cache;

    TriedModels(RepositoryService repository, RingRows rings, ProcessEngine engine) {
        this.repository = repository;
        this.rings = rings;
        this.cache = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getDeploymentCache();
    }

    <T> T with(Map<String, byte[]> files, Supplier<T> play) {
        if (!files.isEmpty()) {
            DeploymentWithDefinitions deployed = deploy(files);
            DEPLOYED.set(deployed);
            // What is tried out is called, also where a release to a few would give others an older version.
            processes(deployed).forEach(definition -> rings.remove(definition.getKey()));
            decisions(deployed).forEach(definition -> rings.remove(definition.getKey()));
        }
        return play.get();
    }

    /** After the transaction, so that nothing puts a definition back. */
    void forget() {
        @Nullable DeploymentWithDefinitions deployed = DEPLOYED.get();
        DEPLOYED.remove();
        if (deployed != null) {
            processes(deployed).forEach(this::forget);
            decisions(deployed).forEach(this::forget);
        }
    }

    private DeploymentWithDefinitions deploy(Map<String, byte[]> files) {
        DeploymentBuilder deployment =
                repository.createDeployment().name("try-out").source("motcua");
        files.forEach((path, content) -> deployment.addInputStream(path, new ByteArrayInputStream(content)));
        try {
            return deployment.deployWithResult();
        } catch (ParseException unreadable) {
            throw new ModelNotRunnable(firstLine(unreadable));
        } catch (ProcessEngineException unreadable) {
            throw new ModelNotRunnable(firstLine(innermost(unreadable)));
        }
    }

    private void forget(ProcessDefinition definition) {
        cache.removeProcessDefinition(definition.getId());
        cache.getBpmnModelInstanceCache().remove(definition.getId());
    }

    private void forget(DecisionDefinition definition) {
        cache.removeDecisionDefinition(definition.getId());
        cache.getDmnDefinitionCache().remove(definition.getId());
        @Nullable String requirements = definition.getDecisionRequirementsDefinitionId();
        if (requirements != null) {
            cache.removeDecisionRequirementsDefinition(requirements);
        }
    }

    private static List<ProcessDefinition> processes(DeploymentWithDefinitions deployed) {
        @Nullable List<ProcessDefinition> processes = deployed.getDeployedProcessDefinitions();
        return processes == null ? List.of() : new ArrayList<>(processes);
    }

    private static List<DecisionDefinition> decisions(DeploymentWithDefinitions deployed) {
        @Nullable List<DecisionDefinition> decisions = deployed.getDeployedDecisionDefinitions();
        return decisions == null ? List.of() : new ArrayList<>(decisions);
    }

    private static Throwable innermost(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static String firstLine(Throwable thrown) {
        return String.valueOf(thrown.getMessage())
                .lines()
                .findFirst()
                .orElse("")
                .strip();
    }
}
