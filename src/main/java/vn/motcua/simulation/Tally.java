package vn.motcua.simulation;

import java.io.PrintStream;
import java.util.Map;
import java.util.TreeMap;

/** Counts of what was played, safe for several threads. */
class Tally {

    private final Map<String, Integer> procedures = new TreeMap<>();
    private final Map<String, Integer> steps = new TreeMap<>();
    private final Map<String, Integer> ends = new TreeMap<>();
    private final Map<String, Integer> failures = new TreeMap<>();
    private int supplements;
    private int received;

    synchronized void received(String procedure) {
        received++;
        procedures.merge(procedure, 1, Integer::sum);
    }

    synchronized void answered(String step, String decision) {
        steps.merge(step, 1, Integer::sum);
        if (decision.equals("supplement")) {
            supplements++;
        }
    }

    synchronized void ended(String state) {
        ends.merge(state, 1, Integer::sum);
    }

    synchronized void failed(String why) {
        failures.merge(why, 1, Integer::sum);
    }

    synchronized int finished() {
        return ends.values().stream().mapToInt(Integer::intValue).sum() + failures();
    }

    synchronized int failures() {
        return failures.values().stream().mapToInt(Integer::intValue).sum();
    }

    synchronized void print(PrintStream out) {
        out.println("Received " + received + ", supplements asked " + supplements);
        section(out, "Ended as", ends);
        section(out, "Per procedure", procedures);
        section(out, "Per step", steps);
        section(out, "Failed", failures);
    }

    private static void section(PrintStream out, String title, Map<String, Integer> counts) {
        if (!counts.isEmpty()) {
            out.println(title + ":");
            counts.forEach((word, count) -> out.printf("  %-40s %6d%n", word, count));
        }
    }
}
