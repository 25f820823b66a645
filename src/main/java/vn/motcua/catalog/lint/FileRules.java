package vn.motcua.catalog.lint;

import java.util.List;
import vn.motcua.catalog.Catalog;

/** What the file as a whole must be. */
final class FileRules {

    /** How long the record of a finished dossier is kept. */
    static final String KEPT = "P3650D";

    static final String MODELER = "Camunda Modeler";
    static final String MODELER_VERSION = "5.40.0";

    /** What a column of the engine's tables takes. */
    static final int LONGEST_NAME = 255;

    private static final int MANY_STEPS = 25;

    static final List<Rule<CheckedDiagram>> ALL = List.of(
            Rule.error("key-is-file-name", FileRules::keyIsFileName),
            Rule.error("catalog-entry", FileRules::catalogEntry),
            Rule.error("folder-is-department", FileRules::folderIsDepartment),
            Rule.error("history-kept", FileRules::historyKept),
            Rule.error("executable", FileRules::executable),
            Rule.error("modeler-version", FileRules::modelerVersion),
            Rule.error("name-too-long", FileRules::namesFit),
            Rule.warning("many-steps", FileRules::fewSteps));

    private FileRules() {}

    private static void keyIsFileName(CheckedDiagram diagram, Complaints complaints) {
        var key = diagram.path().key();
        if (!diagram.model().key().equals(key)) {
            complaints.aboutAll(key, diagram.model().key());
        }
    }

    private static void catalogEntry(CheckedDiagram diagram, Complaints complaints) {
        if (!diagram.isShared() && diagram.procedure().isEmpty()) {
            complaints.aboutAll(diagram.path().name());
        }
    }

    private static void folderIsDepartment(CheckedDiagram diagram, Complaints complaints) {
        diagram.procedure()
                .map(Catalog::folder)
                .filter(folder -> !folder.equals(diagram.path().folder()))
                .ifPresent(folder -> complaints.aboutAll(folder, diagram.path().folder()));
    }

    private static void historyKept(CheckedDiagram diagram, Complaints complaints) {
        if (!KEPT.equals(diagram.model().attribute("camunda:historyTimeToLive"))) {
            complaints.aboutAll(KEPT);
        }
    }

    /** The engine takes a process that may not run and starts it never. */
    private static void executable(CheckedDiagram diagram, Complaints complaints) {
        if (!"true".equals(diagram.model().attribute("isExecutable"))) {
            complaints.aboutAll();
        }
    }

    private static void modelerVersion(CheckedDiagram diagram, Complaints complaints) {
        var model = diagram.model();
        if (!MODELER.equals(model.attribute("exporter"))
                || !MODELER_VERSION.equals(model.attribute("exporterVersion"))) {
            complaints.aboutAll(MODELER + " " + MODELER_VERSION);
        }
    }

    private static void namesFit(CheckedDiagram diagram, Complaints complaints) {
        if (diagram.model().name().length() > LONGEST_NAME) {
            complaints.aboutAll(String.valueOf(LONGEST_NAME));
        }
        diagram.nodes()
                .filter(node -> node.name().length() > LONGEST_NAME)
                .forEach(node -> complaints.about(node, String.valueOf(LONGEST_NAME)));
        diagram.model().flows().stream()
                .filter(flow -> flow.name().length() > LONGEST_NAME)
                .forEach(flow -> complaints.about(flow, String.valueOf(LONGEST_NAME)));
    }

    private static void fewSteps(CheckedDiagram diagram, Complaints complaints) {
        var steps = diagram.nodes()
                .filter(node -> node.isTask() && node.parent().isEmpty())
                .count();
        if (steps > MANY_STEPS) {
            complaints.aboutAll(String.valueOf(steps), String.valueOf(MANY_STEPS));
        }
    }
}
