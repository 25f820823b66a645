package vn.motcua.sla.ladder;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the table says about a rung.
 *
 * @param listeners who is told, one or two
 * @param daysAhead as how many days later a late dossier counts
 */
record Telling(List<Listener> listeners, String note, int daysAhead) {

    /** @param who {@code officer, supervisor}, or a role of the unit: {@code head, leader, reception} */
    record Listener(String who, boolean explanation) {}

    static Telling of(Map<String, Object> outputs) {
        var listeners = Stream.of("first", "second")
                .filter(which -> !text(outputs, which).isEmpty())
                .map(which -> new Listener(
                        text(outputs, which), text(outputs, which + "Demand").equals("explanation")))
                .toList();
        return new Telling(listeners, text(outputs, "note"), Integer.parseInt(text(outputs, "daysAhead")));
    }

    private static String text(Map<String, Object> outputs, String name) {
        return String.valueOf(outputs.getOrDefault(name, ""));
    }
}
