package vn.motcua.calendar;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A pause in local time. A list of them is in order and without overlap, so that no time is left out twice. */
record Standstill(LocalDateTime from, LocalDateTime until) {

    static List<Standstill> of(List<Pause> pauses) {
        var merged = new ArrayList<Standstill>();
        pauses.stream()
                .map(pause -> new Standstill(VietnamTime.local(pause.from()), VietnamTime.local(pause.until())))
                .filter(pause -> pause.from().isBefore(pause.until()))
                .sorted(Comparator.comparing(Standstill::from))
                .forEach(pause -> add(merged, pause));
        return merged;
    }

    boolean holds(LocalDateTime moment) {
        return !moment.isBefore(from) && moment.isBefore(until);
    }

    private static void add(List<Standstill> merged, Standstill next) {
        var last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
        if (last == null || next.from().isAfter(last.until())) {
            merged.add(next);
        } else if (next.until().isAfter(last.until())) {
            merged.set(merged.size() - 1, new Standstill(last.from(), next.until()));
        }
    }
}
