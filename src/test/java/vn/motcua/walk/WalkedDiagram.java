package vn.motcua.walk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import vn.motcua.catalog.model.DiagramModel;

/**
 * A procedure's diagram that is walked.
 *
 * @param department its folder
 * @param code the procedure's
 * @param shape what it was drawn in; {@code none} when its file does not say
 * @param timed whether its documentation states a time limit
 */
record WalkedDiagram(Path file, String department, String code, String shape, String decidedBy, boolean timed) {

    private static final Path PROCESSES = Path.of("processes");
    private static final Set<String> NO_PROCEDURES = Set.of("shared", "test");
    private static final Pattern TIMED = Pattern.compile("Thời hạn giải quyết: \\d");
    private static final String CENTRE = "trung-tam-phuc-vu-hanh-chinh-cong";

    static List<WalkedDiagram> all() {
        return Read.ALL;
    }

    /** Always the same: first one of each shape, with a time limit if it can be, one of each department, then evenly. */
    static List<WalkedDiagram> sample(int size) {
        List<WalkedDiagram> timedFirst = new ArrayList<>(all());
        timedFirst.sort(Comparator.comparing(diagram -> !diagram.timed()));
        Set<WalkedDiagram> chosen = new LinkedHashSet<>(firsts(timedFirst, WalkedDiagram::shape));
        List<WalkedDiagram> chosenFirst = new ArrayList<>(chosen);
        chosenFirst.addAll(all());
        chosen.addAll(firsts(chosenFirst, WalkedDiagram::department));
        for (int at = 0; at < size; at++) {
            chosen.add(all().get(at * all().size() / size));
        }
        return chosen.stream().limit(size).toList();
    }

    static List<WalkedDiagram> firsts(List<WalkedDiagram> diagrams, Function<WalkedDiagram, String> group) {
        Map<String, WalkedDiagram> firsts = new LinkedHashMap<>();
        diagrams.forEach(diagram -> firsts.putIfAbsent(group.apply(diagram), diagram));
        return List.copyOf(firsts.values());
    }

    static Map<String, List<WalkedDiagram>> byDepartment(List<WalkedDiagram> diagrams) {
        Map<String, List<WalkedDiagram>> departments = new TreeMap<>();
        diagrams.forEach(diagram -> departments
                .computeIfAbsent(diagram.department(), any -> new ArrayList<>())
                .add(diagram));
        return departments;
    }

    /** As a pattern of {@code motcua.engine.deploy}. */
    String pattern() {
        return department + "/" + code;
    }

    String key() {
        return "tthc-" + code;
    }

    boolean hasScenarios() {
        return Files.exists(file.resolveSibling(code + ".scenarios.yaml"));
    }

    boolean isDecidedByCommunes() {
        return decidedBy.equals("commune");
    }

    /** The unit in the province that handles it: the centre while no department is known to own it. */
    String owner() {
        return department.equals("unassigned") ? CENTRE : department;
    }

    DiagramModel model() {
        return DiagramModel.read(Read.text(file));
    }

    /** Every answer but the straight one, of every step on the way to the result, as step and answer. */
    List<List<String>> otherAnswers() {
        return model().nodes().stream()
                .filter(node -> node.is("userTask") && node.parent().isEmpty())
                .flatMap(step -> Arrays.stream(step.property("decisions").split(","))
                        .map(String::strip)
                        .skip(1)
                        .map(answer -> List.of(step.id(), answer)))
                .toList();
    }

    /** Only the head of each file, since a walk needs few of them whole. */
    private static final class Read {

        static final List<WalkedDiagram> ALL = all();

        private static List<WalkedDiagram> all() {
            try (var files = Files.walk(PROCESSES)) {
                return files.filter(file -> file.toString().endsWith(".bpmn"))
                        .filter(file -> !NO_PROCEDURES.contains(folder(file)))
                        .sorted()
                        .map(Read::diagram)
                        .toList();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        private static WalkedDiagram diagram(Path file) {
            var name = file.getFileName().toString();
            var code = name.substring(0, name.length() - ".bpmn".length());
            var text = text(file);
            var head = text.substring(0, text.indexOf("startEvent"));
            return new WalkedDiagram(
                    file,
                    folder(file),
                    code,
                    property(head, "shape"),
                    property(head, "decidedBy"),
                    TIMED.matcher(head).find());
        }

        private static String property(String head, String name) {
            var found =
                    Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(head);
            return found.find() ? found.group(1) : "none";
        }

        private static String folder(Path file) {
            return file.getName(file.getNameCount() - 2).toString();
        }

        static String text(Path file) {
            try {
                return Files.readString(file);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
