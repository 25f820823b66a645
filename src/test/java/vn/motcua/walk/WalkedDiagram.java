package vn.motcua.walk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.motcua.catalog.model.DiagramModel;

/**
 * A procedure's diagram that is walked.
 *
 * @param department its folder
 * @param code the procedure's
 */
record WalkedDiagram(String department, String code, DiagramModel model) {

    private static final Path PROCESSES = Path.of("processes");
    private static final Set<String> NO_PROCEDURES = Set.of("shared", "test");

    static List<WalkedDiagram> all() {
        try (var files = Files.walk(PROCESSES)) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .filter(file -> !NO_PROCEDURES.contains(folder(file)))
                    .sorted()
                    .map(WalkedDiagram::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Always the same: first one of each shape, then one of each department, then evenly through all. */
    static List<WalkedDiagram> sample(List<WalkedDiagram> all, int size) {
        Set<WalkedDiagram> chosen = new LinkedHashSet<>();
        Map<String, WalkedDiagram> shapes = new LinkedHashMap<>();
        all.stream().filter(WalkedDiagram::isReceived).forEach(diagram -> shapes.putIfAbsent(diagram.shape(), diagram));
        chosen.addAll(shapes.values());
        Map<String, WalkedDiagram> departments = new LinkedHashMap<>();
        chosen.forEach(diagram -> departments.putIfAbsent(diagram.department(), diagram));
        all.forEach(diagram -> departments.putIfAbsent(diagram.department(), diagram));
        chosen.addAll(departments.values());
        for (int at = 0; at < size; at++) {
            chosen.add(all.get(at * all.size() / size));
        }
        return chosen.stream().limit(size).toList();
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

    boolean hasScenarios() {
        return Files.exists(PROCESSES.resolve(department).resolve(code + ".scenarios.yaml"));
    }

    /** Whether anybody receives it: not while no department is known to own the procedure. */
    boolean isReceived() {
        return !department.equals("unassigned");
    }

    String shape() {
        return model.property("shape").isEmpty() ? "none" : model.property("shape");
    }

    boolean isDecidedByCommunes() {
        return model.property("decidedBy").equals("commune");
    }

    /** Every answer but the straight one, of every step on the way to the result, as step and answer. */
    List<List<String>> otherAnswers() {
        return model.nodes().stream()
                .filter(node -> node.is("userTask") && node.parent().isEmpty())
                .flatMap(step -> Arrays.stream(step.property("decisions").split(","))
                        .map(String::strip)
                        .skip(1)
                        .map(answer -> List.of(step.id(), answer)))
                .toList();
    }

    private static WalkedDiagram read(Path file) {
        try {
            var name = file.getFileName().toString();
            var code = name.substring(0, name.length() - ".bpmn".length());
            return new WalkedDiagram(folder(file), code, DiagramModel.read(Files.readAllBytes(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String folder(Path file) {
        return file.getName(file.getNameCount() - 2).toString();
    }
}
