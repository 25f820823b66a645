package vn.motcua.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        var table = DecisionFile.read(decisionKey, text.getBytes(StandardCharsets.UTF_8));
        return questions.stream().map(table::decide).toList();
    }

    private static String read(InputStream model) {
        try (model) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
