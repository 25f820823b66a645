package vn.motcua.catalog.lint;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.motcua.organization.Role;

/** How a decision table is written, and that what it answers exists. */
final class DecisionRules {

    static final List<Rule<CheckedDecision>> ALL = List.of(
            Rule.error("key-is-file-name", DecisionRules::keyIsFileName),
            Rule.error("history-kept", DecisionRules::historyKept),
            Rule.error("modeler-version", DecisionRules::modelerVersion),
            Rule.error("decision-not-one-table", DecisionRules::oneTable),
            Rule.error("decision-hit-policy", DecisionRules::hitPolicy),
            Rule.error("decision-input-untyped", DecisionRules::inputsAreTyped),
            Rule.error("decision-output-missing", DecisionRules::rowsAnswer),
            Rule.error("decision-group-unknown", DecisionRules::groupsExist),
            Rule.warning("decision-note-missing", DecisionRules::rowsHaveANote));

    private static final Pattern GROUP = Pattern.compile("\"([a-z][a-z0-9-]*\\.[a-z]+)\"");
    private static final Pattern ROLE_ADDED = Pattern.compile("\\w+\\s*\\+\\s*\"\\.(\\w+)\"");
    private static final Set<String> ROLES =
            Set.copyOf(List.of(Role.values()).stream().map(Role::word).toList());

    /** A cell may name no group: only two of three places are asked. */
    private static final String NOBODY = "\"\"";

    private DecisionRules() {}

    private static void keyIsFileName(CheckedDecision decision, Complaints complaints) {
        if (!decision.model().id().equals(decision.path().key())) {
            complaints.aboutAll(decision.path().key(), decision.model().id());
        }
    }

    private static void historyKept(CheckedDecision decision, Complaints complaints) {
        if (!FileRules.KEPT.equals(decision.model().attribute("camunda:historyTimeToLive"))) {
            complaints.aboutAll(FileRules.KEPT);
        }
    }

    private static void modelerVersion(CheckedDecision decision, Complaints complaints) {
        var model = decision.model();
        if (!FileRules.MODELER.equals(model.attribute("exporter"))
                || !FileRules.MODELER_VERSION.equals(model.attribute("exporterVersion"))) {
            complaints.aboutAll(FileRules.MODELER + " " + FileRules.MODELER_VERSION);
        }
    }

    private static void oneTable(CheckedDecision decision, Complaints complaints) {
        if (decision.model().decisions() != 1 || !decision.model().hasTable()) {
            complaints.aboutAll(String.valueOf(decision.model().decisions()));
        }
    }

    /** Of several rules that hold the first counts only where the table says why it needs that. */
    private static void hitPolicy(CheckedDecision decision, Complaints complaints) {
        var policy = decision.model().hitPolicy();
        var right = policy.equals("UNIQUE")
                || policy.equals("FIRST") && !decision.model().description().isBlank();
        if (decision.model().hasTable() && !right) {
            complaints.aboutAll(policy);
        }
    }

    private static void inputsAreTyped(CheckedDecision decision, Complaints complaints) {
        decision.model().inputs().stream()
                .filter(input -> input.type().isBlank())
                .forEach(input ->
                        complaints.about(input.id(), input.label().isEmpty() ? input.expression() : input.label()));
    }

    /** One empty answer may say "nobody"; a rule without any says nothing. */
    private static void rowsAnswer(CheckedDecision decision, Complaints complaints) {
        for (var row = 0; row < decision.rows().size(); row++) {
            if (decision.rows().get(row).outputs().stream().allMatch(String::isBlank)) {
                complaints.about(decision.rows().get(row).id(), decision.label(row));
            }
        }
    }

    private static void groupsExist(CheckedDecision decision, Complaints complaints) {
        eachAnswer(decision, (row, column, answer) -> {
            var role = ROLE_ADDED.matcher(answer);
            var group = GROUP.matcher(answer);
            var wrong = role.matches() && !ROLES.contains(role.group(1))
                    || group.matches() && !decision.around().hasGroup(group.group(1))
                    || !role.matches() && !group.matches() && namesNoGroup(answer) && namesGroups(decision, column);
            if (wrong) {
                complaints.about(decision.rows().get(row).id(), decision.label(row), name(decision, column), answer);
            }
        });
    }

    private static boolean namesNoGroup(String answer) {
        return answer.startsWith("\"") && !answer.equals(NOBODY);
    }

    /** A column of which one cell is a group holds groups in all. */
    private static boolean namesGroups(CheckedDecision decision, int column) {
        return decision.rows().stream()
                .filter(row -> column < row.outputs().size())
                .map(row -> row.outputs().get(column))
                .anyMatch(answer -> ROLE_ADDED.matcher(answer).matches()
                        || GROUP.matcher(answer).matches());
    }

    private static void rowsHaveANote(CheckedDecision decision, Complaints complaints) {
        IntStream.range(0, decision.rows().size())
                .filter(row -> decision.rows().get(row).note().isBlank())
                .forEach(row -> complaints.about(decision.rows().get(row).id(), decision.label(row)));
    }

    private interface Answer {
        void look(int row, int column, String answer);
    }

    private static void eachAnswer(CheckedDecision decision, Answer look) {
        var columns = decision.model().outputs().size();
        for (var row = 0; row < decision.rows().size(); row++) {
            var answers = decision.rows().get(row).outputs();
            for (var column = 0; column < columns; column++) {
                look.look(row, column, column < answers.size() ? answers.get(column) : "");
            }
        }
    }

    private static String name(CheckedDecision decision, int column) {
        var output = decision.model().outputs().get(column);
        return output.label().isEmpty() ? output.name() : output.label();
    }
}
