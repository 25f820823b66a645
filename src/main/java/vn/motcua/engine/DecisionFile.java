package vn.motcua.engine;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;

/**
 * A decision table read from its file and asked without server and database: for the shell, and for tables that are not
 * deployed. Not to be shared between threads: each answer is told to a listener of the one table.
 */
public final class DecisionFile {

    private final String key;
    private final DmnEngine engine;
    private final DmnDecision decision;
    private final List<Decided> told = new ArrayList<>();

    private DecisionFile(String key, byte[] content) {
        this.key = key;
        var configuration = DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration.getCustomPostDecisionTableEvaluationListeners().add(event -> event.getMatchingRules()
                .forEach(rule -> told.add(decided(rule))));
        engine = configuration.buildEngine();
        decision = engine.parseDecision(key, new ByteArrayInputStream(content));
    }

    /** @throws RuntimeException of the engine when the content holds no decision table with this key */
    public static DecisionFile read(String key, byte[] content) {
        return new DecisionFile(key, content);
    }

    /** The rules that apply: none, or one under the hit policies UNIQUE and FIRST. An output left empty reads "". */
    public List<Decided> decide(Map<String, Object> question) {
        told.clear();
        engine.evaluateDecisionTable(decision, question);
        return List.copyOf(told);
    }

    private Decided decided(DmnEvaluatedDecisionRule rule) {
        var outputs = new LinkedHashMap<String, Object>();
        rule.getOutputEntries().values().forEach(output -> {
            var value = output.getValue().getValue();
            outputs.put(output.getOutputName(), value == null ? "" : String.valueOf(value));
        });
        return new Decided(key, rule.getId(), outputs);
    }
}
