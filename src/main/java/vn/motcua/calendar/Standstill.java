package vn.motcua.calendar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A pause in Vietnam's seconds. A list of them is in order and without overlap, so that no time is left out twice. */
record Standstill(long from, long until) {

    static List<Standstill> of(List<Pause> pauses) {
        if (pauses.isEmpty()) {
            return List.of();
        }
        var all = new ArrayList<Standstill>(pauses.size());
        for (var pause : pauses) {
            var from = VietnamTime.seconds(pause.from());
            var until = VietnamTime.seconds(pause.until());
            if (from < until) {
                all.add(new Standstill(from, until));
            }
        }
        all.sort(Comparator.comparingLong(Standstill::from));
        return merged(all);
    }

    boolean holds(long moment) {
        return moment >= from && moment < until;
    }

    private static List<Standstill> merged(List<Standstill> ordered) {
        var merged = new ArrayList<Standstill>(ordered.size());
        for (var next : ordered) {
            var last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last == null || next.from() > last.until()) {
                merged.add(next);
            } else if (next.until() > last.until()) {
                merged.set(merged.size() - 1, new Standstill(last.from(), next.until()));
            }
        }
        return merged;
    }
}
