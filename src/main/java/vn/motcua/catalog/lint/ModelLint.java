package vn.motcua.catalog.lint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.model.DecisionModel;
import vn.motcua.catalog.model.DiagramModel;
import vn.motcua.catalog.model.DiagramUnreadable;
import vn.motcua.organization.Units;

/**
 * Says what is wrong with a diagram or a decision table. What could harm the engine is the gate's question; here it is
 * whether the model does what the law and the officers need. May be asked from many threads.
 */
@Component
public class ModelLint {

    /** The rule that what cannot even be read breaks. */
    static final String UNREADABLE = "unreadable";

    private static final List<Rule<CheckedDiagram>> DIAGRAM_RULES = Stream.of(
                    FileRules.ALL,
                    IdRules.ALL,
                    LabelRules.ALL,
                    PathRules.ALL,
                    ChoiceRules.ALL,
                    AgreedRules.ALL,
                    WaitRules.ALL,
                    PeopleRules.ALL,
                    TimeRules.ALL,
                    CallRules.ALL,
                    DrawingRules.ALL)
            .flatMap(List::stream)
            .toList();

    private static final List<Rule<CheckedDecision>> DECISION_RULES =
            Stream.of(DecisionRules.ALL, TableRules.ALL).flatMap(List::stream).toList();

    private final Surroundings around;

    @Autowired
    ModelLint(Catalog catalog, Units units, EngineShelf running) {
        this(new Surroundings(catalog, units, FlowBeans.names(), running.or(new ClassPathShelf())));
    }

    private ModelLint(Surroundings around) {
        this.around = around;
    }

    /** For the shell, without a server: what lies in the checkout counts before what this program was built with. */
    public static ModelLint ofCheckout(Path root) {
        var shelf = new FolderShelf(root).or(new ClassPathShelf());
        return new ModelLint(new Surroundings(new Catalog(), new Units(), FlowBeans.names(), shelf));
    }

    /**
     * What is wrong, errors first; empty when all is well.
     *
     * @param path where the model lies or will lie: {@code processes/tu-phap/1.001193.bpmn}, {@code decisions/x.dmn}
     * @throws IllegalArgumentException when the path ends neither in .bpmn nor in .dmn
     */
    public List<Finding> check(String path, byte[] content) {
        var place = ModelPath.of(path);
        try {
            var found = place.kind() == ModelPath.Kind.BPMN ? diagram(place, content) : decision(place, content);
            return found.sorted((one, other) -> one.severity().compareTo(other.severity()))
                    .toList();
        } catch (DiagramUnreadable unreadable) {
            var facts = List.of(String.valueOf(unreadable.line()), unreadable.reason());
            return List.of(new Finding(UNREADABLE, Finding.Severity.ERROR, "", place.name(), facts));
        }
    }

    /** What is wrong with a file of a checkout and, of a decision table, with the cases beside it. */
    public List<Finding> checkFile(Path file) {
        var path = file.toAbsolutePath().toString();
        try {
            var content = Files.readAllBytes(file);
            var findings = new ArrayList<>(check(path, content));
            if (path.endsWith(".dmn")) {
                var cases = Path.of(path.substring(0, path.length() - ".dmn".length()) + ".cases.csv");
                findings.addAll(checkCases(
                        path, content, Files.exists(cases) ? Optional.of(Files.readString(cases)) : Optional.empty()));
            }
            return findings;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * What is wrong with the cases that lie beside a decision table as {@code <decision>.cases.csv}; only warnings.
     *
     * @param cases their text; empty when there is no such file
     */
    private List<Finding> checkCases(String path, byte[] decision, Optional<String> cases) {
        try {
            var model = DecisionModel.read(decision);
            return TooLarge.is(model) ? List.of() : new CaseFile(model, ModelPath.of(path), around).check(cases);
        } catch (DiagramUnreadable saidAlready) {
            return List.of();
        }
    }

    /** The names of all rules. */
    public static List<String> rules() {
        var names =
                Stream.concat(DIAGRAM_RULES.stream(), DECISION_RULES.stream()).map(Rule::name);
        return Stream.concat(
                        Stream.of(UNREADABLE, TooLarge.RULE, CaseFile.MISSING, CaseFile.COLUMNS, CaseFile.ROW_NOT_MET),
                        names)
                .distinct()
                .toList();
    }

    private Stream<Finding> diagram(ModelPath place, byte[] content) {
        var model = DiagramModel.read(content);
        if (TooLarge.is(model)) {
            return Stream.of(TooLarge.finding(model.name(), model.nodes().size()));
        }
        var diagram = CheckedDiagram.of(model, place, around);
        return DIAGRAM_RULES.stream()
                .flatMap(rule -> rule.findings(diagram, diagram.model().name()));
    }

    private Stream<Finding> decision(ModelPath place, byte[] content) {
        var model = DecisionModel.read(content);
        if (TooLarge.is(model)) {
            return Stream.of(TooLarge.finding(model.name(), model.rows().size()));
        }
        var decision = CheckedDecision.of(model, place, around);
        return DECISION_RULES.stream()
                .flatMap(rule -> rule.findings(decision, decision.model().name()));
    }
}
