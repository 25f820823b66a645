package vn.motcua.catalog.scaffold;

import java.io.IOException;
import java.io.PrintStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.motcua.shell.Progress;

/** What a run would do with each diagram, told before anything is written. */
final class ScaffoldPlan {

    private static final int MOST_NAMES = 20;

    private final ScaffoldLedger ledger;
    private final SortedMap<String, String> diagrams;
    private final Map<ScaffoldAct, TreeSet<String>> acts = new EnumMap<>(ScaffoldAct.class);

    private ScaffoldPlan(ScaffoldLedger ledger, SortedMap<String, String> diagrams) {
        this.ledger = ledger;
        this.diagrams = diagrams;
    }

    /** @param diagrams the XML of each path */
    static ScaffoldPlan of(ScaffoldLedger ledger, Map<String, String> diagrams) throws IOException {
        var plan = new ScaffoldPlan(ledger, new TreeMap<>(diagrams));
        for (var diagram : plan.diagrams.entrySet()) {
            var act = ledger.act(diagram.getKey(), diagram.getValue());
            plan.acts.computeIfAbsent(act, key -> new TreeSet<>()).add(diagram.getKey());
        }
        return plan;
    }

    /** Counts, and the names of all that is not simply unchanged; only the first of each unless all are wanted. */
    void tell(PrintStream out, boolean allNames) {
        for (var act : ScaffoldAct.values()) {
            var paths = paths(act);
            out.printf("%-40s %6d%n", act.words, paths.size());
            if (act != ScaffoldAct.UNCHANGED) {
                paths.stream().limit(allNames ? paths.size() : MOST_NAMES).forEach(path -> out.println("  " + path));
                if (!allNames && paths.size() > MOST_NAMES) {
                    out.println("  … and " + (paths.size() - MOST_NAMES) + " more");
                }
            }
        }
    }

    /** Writes the new ones, and those that nobody edited when they are wanted too; answers how many. */
    int write(boolean refresh, PrintStream out) throws IOException {
        var paths = new TreeSet<>(paths(ScaffoldAct.NEW));
        if (refresh) {
            paths.addAll(paths(ScaffoldAct.CHANGED));
        }
        try (var progress = Progress.of(out, "Diagrams", paths.size())) {
            for (var path : paths) {
                ledger.write(path, content(path));
                progress.step();
            }
        } finally {
            // What was written before a failure stays known as ours.
            paths(ScaffoldAct.UNCHANGED).forEach(path -> ledger.keep(path, content(path)));
            ledger.save();
        }
        return paths.size();
    }

    private List<String> paths(ScaffoldAct act) {
        return List.copyOf(acts.getOrDefault(act, new TreeSet<>()));
    }

    private String content(String path) {
        return diagrams.getOrDefault(path, "");
    }
}
