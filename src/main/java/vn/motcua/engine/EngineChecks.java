package vn.motcua.engine;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptEngineManager;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.springframework.util.ClassUtils;

/** What must hold of a running engine, in words that tell an operator what is wrong. */
final class EngineChecks {

    private record Check(String fault, Predicate<ProcessEngineConfigurationImpl> holds) {}

    private static final List<Check> RULES = List.of(
            new Check("authorization of the engine is on", engine -> !engine.isAuthorizationEnabled()),
            new Check("expressions in queries are on", engine -> !engine.isEnableExpressionsInAdhocQueries()),
            new Check("expressions in filters are on", engine -> !engine.isEnableExpressionsInStoredQueries()),
            new Check("expressions inside or() are not refused", EngineChecks::guardsQueries),
            new Check(
                    "expressions of diagrams are not guarded",
                    engine -> engine.getExpressionManager() instanceof GuardedExpressions),
            new Check("scripts can be run", engine -> engine.getScriptEngineResolver() instanceof NoScripts),
            new Check("external XML entities are read", engine -> !engine.isEnableXxeProcessing()),
            new Check("Java objects can be stored", engine -> !engine.isJavaSerializationFormatEnabled()),
            new Check("stored objects are not checked", engine -> engine.isDeserializationTypeValidationEnabled()),
            new Check(
                    "queries may return more than " + EngineRules.MOST_RESULTS + " rows",
                    engine -> engine.getQueryMaxResultsLimit() <= EngineRules.MOST_RESULTS),
            new Check("history is off", EngineChecks::keepsHistory),
            new Check(
                    "the engine may change its own tables",
                    engine ->
                            ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE.equals(engine.getDatabaseSchemaUpdate())),
            new Check("diagrams need no history time to live", engine -> engine.isEnforceHistoryTimeToLive()));

    private static final List<Check> ADVICE = List.of(
            new Check("jobs are not tried three times", engine -> engine.getDefaultNumberOfRetries() == 3),
            new Check("case management is on", engine -> !engine.isCmmnEnabled()),
            new Check("task metrics are written", engine -> !engine.isTaskMetricsEnabled()),
            new Check(
                    "parsed diagrams wait for one lock",
                    engine -> engine.getDeploymentCache() instanceof ParsedDiagrams));

    private EngineChecks() {}

    static List<String> faults(ProcessEngineConfigurationImpl engine) {
        return broken(RULES, engine);
    }

    static List<String> advice(ProcessEngineConfigurationImpl engine) {
        return broken(ADVICE, engine);
    }

    /** Classes that bring doors of their own: Camunda's REST and web applications, and script engines but those that come with the engine. */
    static List<String> foreignClasses() {
        Stream<String> doors = Stream.of(
                        "org.camunda.bpm.engine.rest.impl.CamundaRestResources", "org.camunda.bpm.webapp.rest.Webapp")
                .filter(name -> ClassUtils.isPresent(name, EngineChecks.class.getClassLoader()))
                .map(name -> name + " is on the class path");
        Stream<String> scripts = new ScriptEngineManager()
                .getEngineFactories().stream()
                        .map(ScriptEngineFactory::getClass)
                        .filter(factory -> !factory.getName().startsWith("org.camunda."))
                        .map(factory -> "the script engine " + factory.getName() + " is on the class path");
        return Stream.concat(doors, scripts).toList();
    }

    private static List<String> broken(List<Check> checks, ProcessEngineConfigurationImpl engine) {
        return checks.stream()
                .filter(check -> !check.holds().test(engine))
                .map(Check::fault)
                .toList();
    }

    private static boolean guardsQueries(ProcessEngineConfigurationImpl engine) {
        return engine.getCustomPreCommandInterceptorsTxRequired() != null
                && engine.getCustomPreCommandInterceptorsTxRequired().stream().anyMatch(QueryGuard.class::isInstance);
    }

    private static boolean keepsHistory(ProcessEngineConfigurationImpl engine) {
        return engine.getHistoryLevel() != null
                && engine.getHistoryLevel().getId() > HistoryLevel.HISTORY_LEVEL_NONE.getId();
    }
}
