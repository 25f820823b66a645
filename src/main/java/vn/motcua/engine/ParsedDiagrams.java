package vn.motcua.engine;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.deploy.cache.BpmnModelInstanceCache;
import org.camunda.bpm.engine.impl.persistence.deploy.cache.CacheDeployer;
import org.camunda.bpm.engine.impl.persistence.deploy.cache.CacheFactory;
import org.camunda.bpm.engine.impl.persistence.deploy.cache.DeploymentCache;
import org.camunda.bpm.engine.impl.persistence.deploy.cache.ProcessDefinitionCache;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;

/**
 * The parsed definitions. Each is read from the database under a lock of its own; the stock cache reads under one lock
 * for all, so that after a start every officer waits for everybody else's diagram.
 */
class ParsedDiagrams extends DeploymentCache {

    private static final int SMALLEST = 1000;

    ParsedDiagrams(CacheFactory caches, List<Deployer> deployers) {
        super(caches, SMALLEST);
        processDefinitionEntityCache = new ParsedProcesses(caches, SMALLEST, cacheDeployer);
        bpmnModelInstanceCache = new BpmnModelInstanceCache(caches, SMALLEST, processDefinitionEntityCache);
        setDeployers(deployers);
    }

    private static final class ParsedProcesses extends ProcessDefinitionCache {

        private final Map<String, Object> locks = new ConcurrentHashMap<>();

        ParsedProcesses(CacheFactory caches, int stockSize, CacheDeployer deployer) {
            super(caches, stockSize, deployer);
        }

        @Override
        public ProcessDefinitionEntity resolveDefinition(ProcessDefinitionEntity definition) {
            String id = definition.getId();
            if (getDefinition(id) == null) {
                Object lock = locks.computeIfAbsent(id, any -> new Object());
                synchronized (lock) {
                    parse(definition);
                }
                locks.remove(id, lock);
            }
            ProcessDefinitionEntity parsed = getDefinition(id);
            checkInvalidDefinitionWasCached(definition.getDeploymentId(), id, parsed);
            parsed.updateModifiableFieldsFromEntity(definition);
            return parsed;
        }

        private void parse(ProcessDefinitionEntity definition) {
            if (getDefinition(definition.getId()) == null) {
                DeploymentEntity deployment = Context.getCommandContext()
                        .getDeploymentManager()
                        .findDeploymentById(definition.getDeploymentId());
                deployment.setNew(false);
                cacheDeployer.deployOnlyGivenResourcesOfDeployment(
                        deployment, definition.getResourceName(), definition.getDiagramResourceName());
            }
        }
    }
}
