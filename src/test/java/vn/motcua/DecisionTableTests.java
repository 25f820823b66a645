package vn.motcua;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every decision table answers every case beside it, on the plain DMN engine, and is written as the house wants. */
class DecisionTableTests {

    private static final Path DECISIONS = Path.of("decisions");
    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    @TestFactory
    Stream<DynamicTest> answersItsCases() {
        return tables().stream().flatMap(table -> cases(table)
                .map(row -> dynamicTest(id(table) + ": " + row.get("case"), () -> assertThat(decide(table, row))
                        .containsAllEntriesOf(columns(row, true)))));
    }

    @TestFactory
    Stream<DynamicTest> meetsEachRuleInACase() {
        return tables().stream()
                .map(table -> dynamicTest(id(table), () -> {
                    var rules = Dmn.readModelFromFile(table.toFile()).getModelElementsByType(Rule.class);

                    assertThat(cases(table).map(row -> matchedRule(table, row)).distinct())
                            .containsExactlyInAnyOrderElementsOf(
                                    rules.stream().map(Rule::getId).toList());
                }));
    }

    @TestFactory
    Stream<DynamicTest> isWrittenAsTheHouseWants() {
        return tables().stream()
                .map(table -> dynamicTest(id(table), () -> {
                    var model = Dmn.readModelFromFile(table.toFile());

                    assertThat(model.getModelElementsByType(DecisionTable.class))
                            .singleElement()
                            .matches(
                                    decision ->
                                            decision.getHitPolicy() == HitPolicy.UNIQUE || isFirstForAReason(decision),
                                    "hit policy UNIQUE, or FIRST with the reason in the description")
                            .matches(
                                    decision -> decision.getParentElement()
                                            .getAttributeValue("id")
                                            .equals(id(table)),
                                    "the decision's id is the file's name");
                    assertThat(model.getModelElementsByType(InputExpression.class))
                            .allMatch(input -> input.getTypeRef() != null, "typed input");
                    assertThat(model.getModelElementsByType(Rule.class))
                            .allMatch(rule -> rule.getDescription() != null, "a note with the article or the reason");
                    assertThat(model.getModelElementsByType(Text.class))
                            .noneMatch(
                                    text -> text.getTextContent().matches("(?s).*\\b(for|some|every)\\b.*"),
                                    "no loops in FEEL");
                }));
    }

    private static boolean isFirstForAReason(DecisionTable table) {
        var decision = (Decision) table.getParentElement();
        return table.getHitPolicy() == HitPolicy.FIRST
                && decision.getDescription() != null
                && decision.getDescription().getTextContent().matches("(?s).*FIRST: .{20,}");
    }

    private static List<Path> tables() {
        try (var files = Files.list(DECISIONS)) {
            var tables = files.filter(file -> file.toString().endsWith(".dmn"))
                    .sorted()
                    .toList();
            assertThat(tables).isNotEmpty();
            return tables;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<CSVRecord> cases(Path table) {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var reader = Files.newBufferedReader(DECISIONS.resolve(id(table) + ".cases.csv"))) {
            return format.parse(reader).getRecords().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, Object> decide(Path table, CSVRecord row) {
        var decision = ENGINE.parseDecision(id(table), open(table));
        return ENGINE.evaluateDecisionTable(decision, columns(row, false))
                .getSingleResult()
                .getEntryMap();
    }

    private static String matchedRule(Path table, CSVRecord row) {
        var matched = new ArrayList<String>();
        var configuration = DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration.getCustomPostDecisionTableEvaluationListeners().add(event -> event.getMatchingRules()
                .forEach(rule -> matched.add(rule.getId())));
        var engine = configuration.buildEngine();
        engine.evaluateDecisionTable(engine.parseDecision(id(table), open(table)), columns(row, false));
        assertThat(matched).hasSize(1);
        return matched.get(0);
    }

    /** Columns with a {@code >} before their name are results. */
    private static Map<String, Object> columns(CSVRecord row, boolean results) {
        var values = new HashMap<String, Object>();
        row.toMap().forEach((name, value) -> {
            if (name.startsWith(">") == results && !name.equals("case")) {
                values.put(results ? name.substring(1) : name, value);
            }
        });
        return values;
    }

    private static InputStream open(Path table) {
        try {
            return Files.newInputStream(table);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String id(Path table) {
        return table.getFileName().toString().replace(".dmn", "");
    }
}
