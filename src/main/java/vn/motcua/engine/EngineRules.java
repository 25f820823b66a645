package vn.motcua.engine;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.joda.time.DateTimeUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Every setting of the engine that is a rule of the house and not a choice of the operator. {@link EngineSelfCheck}
 * reads the running engine against the same rules.
 */
@Order(Ordered.LOWEST_PRECEDENCE)
class EngineRules extends AbstractProcessEnginePlugin {

    /** Longer than any query of ours needs and short enough to keep a node alive. */
    static final int MOST_RESULTS = 1000;

    private final Clock clock;
    private final GuardedExpressions expressions;
    private final FlowListeners listeners;
    private final CaffeineCaches caches;
    private final CalledVersions versions;
    private final JobExecutor jobs;

    EngineRules(
            Clock clock,
            GuardedExpressions expressions,
            FlowListeners listeners,
            CaffeineCaches caches,
            CalledVersions versions,
            JobExecutor jobs) {
        this.clock = clock;
        this.expressions = expressions;
        this.listeners = listeners;
        this.caches = caches;
        this.versions = versions;
        this.jobs = jobs;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setIdGenerator(new TimeOrderedIds(MovableClock.trueTime(clock)));
        // What the engine itself takes for now, in every thread.
        DateTimeUtils.setCurrentMillisProvider(clock::millis);
        engine.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE);
        engine.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(listeners)));
        engine.setCacheFactory(caches);
        engine.setBpmnParseFactory(new OneSchemaParsing(versions));
        // EngineStart sets the jobs going, after everything is deployed.
        engine.setJobExecutor(jobs);
        engine.setJobExecutorActivate(false);
        engine.setJobExecutorDeploymentAware(false);
        keepHistory(engine);
        closeDoors(engine);
        leaveOut(engine);
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {
        engine.setDeploymentCache(new ParsedDiagrams(caches, engine.getDeployers()));
    }

    private static void keepHistory(ProcessEngineConfigurationImpl engine) {
        // Values and who did what are in our own ledger; 'activity' keeps where a flow went and which tasks there were.
        engine.setHistory(ProcessEngineConfiguration.HISTORY_ACTIVITY);
        engine.setHistoryRemovalTimeStrategy(ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_START);
        engine.setEnforceHistoryTimeToLive(true);
        engine.setDefaultNumberOfRetries(3);
    }

    private void closeDoors(ProcessEngineConfigurationImpl engine) {
        engine.setExpressionManager(expressions);
        engine.setScriptEngineResolver(new NoScripts());
        engine.setEnableExpressionsInAdhocQueries(false);
        engine.setEnableExpressionsInStoredQueries(false);
        engine.setCustomPreCommandInterceptorsTxRequired(new ArrayList<>(List.of(new QueryGuard())));
        engine.setCustomPreCommandInterceptorsTxRequiresNew(new ArrayList<>(List.of(new QueryGuard())));
        engine.setEnableXxeProcessing(false);
        engine.setJavaSerializationFormatEnabled(false);
        engine.setDeserializationTypeValidationEnabled(true);
        engine.setQueryMaxResultsLimit(MOST_RESULTS);
        // Who may see and do what is our own question, asked before the engine is called.
        engine.setAuthorizationEnabled(false);
        engine.setTenantCheckEnabled(false);
    }

    private static void leaveOut(ProcessEngineConfigurationImpl engine) {
        engine.setCmmnEnabled(false);
        engine.setStandaloneTasksEnabled(false);
        engine.setMetricsEnabled(false);
        engine.setTaskMetricsEnabled(false);
        engine.setDbMetricsReporterActivate(false);
        engine.setEnableFetchProcessDefinitionDescription(false);
        engine.setImplicitVariableUpdateDetectionEnabled(false);
    }
}
