package vn.motcua.catalog.scaffold;

import java.util.ArrayList;
import java.util.List;

/** The agencies besides the handling one: those that give an opinion, and those that settle linked procedures. */
final class AskedAgencies {

    private static final List<String> COLUMNS = List.of("first", "second", "third");
    private static final List<String> MEANINGS = List.of("First", "Second", "Third");
    private static final List<String> WORDS = List.of("thứ nhất", "thứ hai", "thứ ba");

    private final List<PlannedStep> steps;

    /** @throws IllegalArgumentException for more agencies than a table can name */
    AskedAgencies(List<PlannedStep> steps) {
        if (steps.size() > COLUMNS.size()) {
            throw new IllegalArgumentException("at most three agencies are consulted");
        }
        this.steps = List.copyOf(steps);
    }

    /** Reads from the table as many agencies as there are steps. */
    Node choice() {
        return Elements.ruleTask(
                "Activity_ChooseConsultedUnits",
                "Chọn cơ quan lấy ý kiến",
                "consulted-units",
                read(steps.size(), "ConsultedGroup"));
    }

    List<Node> opinions() {
        var opinions = new ArrayList<Node>();
        for (var i = 0; i < steps.size(); i++) {
            var label = steps.size() == 1 ? "Cho ý kiến" : "Cho ý kiến (cơ quan " + WORDS.get(i) + ")";
            opinions.add(Steps.person(
                            "Activity_Give" + MEANINGS.get(i) + "Opinion",
                            label,
                            COLUMNS.get(i) + "ConsultedGroup",
                            StepKind.CONSULT.answers,
                            "",
                            steps.get(i))
                    .with("camunda:modelerTemplate", "vn.motcua.GiveOpinion"));
        }
        return opinions;
    }

    static Node linked(int count) {
        return Elements.ruleTask(
                "Activity_ChooseLinkedUnits",
                "Xác định cơ quan liên thông",
                "linked-units",
                read(count, "LinkedGroup"));
    }

    /** The variable of the nth agency, counted from nought. */
    static String linkedGroup(int nth) {
        return COLUMNS.get(nth) + "LinkedGroup";
    }

    private static Tag read(int count, String suffix) {
        var outputs = Tag.of("camunda:inputOutput");
        COLUMNS.stream().limit(count).forEach(column -> outputs.add(Elements.result(column + suffix, column)));
        return outputs;
    }
}
