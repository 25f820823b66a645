package vn.motcua.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;

/** The newest decision tables, asked outside any flow: for checks and previews, with the rule that applied. */
@Component
public class Decisions {

    private final RepositoryService repository;

    Decisions(RepositoryService repository) {
        this.repository = repository;
    }

    /** The table's file as it is deployed; empty when none has this key. */
    public Optional<String> text(String decisionKey) {
        var definition = repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(decisionKey)
                .latestVersion()
                .singleResult();
        return Optional.ofNullable(definition).map(found -> read(repository.getDecisionModel(found.getId())));
    }

    /** Answers each question in turn with the rules that apply: none, or one under the hit policy UNIQUE. */
    public List<List<Decided>> decide(String decisionKey, List<Map<String, Object>> questions) {
        var text = text(decisionKey).orElseThrow(() -> new IllegalArgumentException("No decision " + decisionKey));
        var answers = new ArrayList<List<Decided>>();
        var engine = telling(decisionKey, answers);
        var decision =
                engine.parseDecision(decisionKey, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        questions.forEach(question -> engine.evaluateDecisionTable(decision, question));
        return answers;
    }

    private static DmnEngine telling(String key, List<List<Decided>> answers) {
        var configuration = DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration
                .getCustomPostDecisionTableEvaluationListeners()
                .add(event -> answers.add(event.getMatchingRules().stream()
                        .map(rule -> decided(key, rule))
                        .toList()));
        return configuration.buildEngine();
    }

    private static Decided decided(String key, DmnEvaluatedDecisionRule rule) {
        var outputs = new LinkedHashMap<String, Object>();
        rule.getOutputEntries()
                .values()
                .forEach(output -> outputs.put(
                        output.getOutputName(), String.valueOf(output.getValue().getValue())));
        return new Decided(key, rule.getId(), outputs);
    }

    private static String read(InputStream model) {
        try (model) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
