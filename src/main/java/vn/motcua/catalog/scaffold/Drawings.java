package vn.motcua.catalog.scaffold;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.Procedure;
import vn.motcua.shell.Progress;

/** Draws the diagrams of all procedures, on all processors. */
final class Drawings {

    private final Blueprints blueprints;
    private final Map<String, String> drawn = new ConcurrentHashMap<>();
    private final List<String> failures = Collections.synchronizedList(new ArrayList<>());

    Drawings(Blueprints blueprints) {
        this.blueprints = blueprints;
    }

    /**
     * The XML of each path, the shared diagram among them.
     *
     * @param only codes to draw; empty for all
     * @throws IllegalArgumentException naming every procedure that cannot be drawn
     */
    Map<String, String> of(Catalog catalog, Set<String> only, PrintStream out) {
        drawn.put("shared/five-step-e-flow.bpmn", FiveStepFlow.draw().toXml());
        var procedures = catalog.all().stream()
                .filter(procedure ->
                        only.isEmpty() || only.contains(procedure.code().value()))
                .toList();
        try (var progress = Progress.of(out, "Drawing", procedures.size())) {
            procedures.parallelStream().forEach(procedure -> {
                draw(procedure);
                progress.step();
            });
        }
        if (!failures.isEmpty()) {
            throw new IllegalArgumentException(failures.stream().sorted().collect(Collectors.joining("\n")));
        }
        return drawn;
    }

    private void draw(Procedure procedure) {
        try {
            var blueprint = blueprints.of(procedure);
            drawn.put(blueprint.path(), ProcedureDiagram.of(blueprint).toXml());
        } catch (IllegalArgumentException cannot) {
            failures.add(String.valueOf(cannot.getMessage()));
        }
    }
}
