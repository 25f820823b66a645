package vn.motcua.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What happens within five working days if everything goes on at today's pace: nothing but arithmetic, so that everybody can
 * follow it. The dossiers due first are finished first; those whose clock stands are left out.
 *
 * @param backlog open dossiers whose clock runs, now
 * @param late of these those that are late, now
 */
public record Forecast(String unit, Pace pace, long backlog, long late, List<Day> days) {

    /**
     * How it stands in the evening of a day.
     *
     * @param due how many fall due on that day
     * @param backlog how many are open
     * @param late how many of them are late
     */
    public record Day(LocalDate date, long due, double backlog, double late) {}

    static Forecast of(UnitLine line, Pace pace, Horizon horizon) {
        List<Day> days = new ArrayList<>();
        var backlog = line.open() - line.paused();
        var dueSoFar = line.late() + line.dueToday();
        for (int i = 0; i < horizon.next().size(); i++) {
            dueSoFar += line.due().get(i);
            var passed = horizon.restOfToday() + i + 1;
            var late = Math.max(0, dueSoFar - pace.outflow() * passed);
            var open = Math.max(late, backlog + (pace.inflow() - pace.outflow()) * passed);
            days.add(new Day(horizon.next().get(i), line.due().get(i), Math.max(0, open), late));
        }
        return new Forecast(line.unit(), pace, backlog, line.late(), days);
    }

    /** Several units together; the spare hands of one do not help another. */
    static Forecast sum(List<Forecast> units, Horizon horizon) {
        List<Day> days = new ArrayList<>();
        for (int i = 0; i < horizon.next().size(); i++) {
            days.add(sum(units, i, horizon.next().get(i)));
        }
        var pace = new Pace(
                units.stream().mapToDouble(unit -> unit.pace().inflow()).sum(),
                units.stream().mapToDouble(unit -> unit.pace().outflow()).sum());
        var backlog = units.stream().mapToLong(Forecast::backlog).sum();
        return new Forecast(
                "", pace, backlog, units.stream().mapToLong(Forecast::late).sum(), days);
    }

    private static Day sum(List<Forecast> units, int index, LocalDate date) {
        var days = units.stream().map(unit -> unit.days().get(index)).toList();
        return new Day(
                date,
                days.stream().mapToLong(Day::due).sum(),
                days.stream().mapToDouble(Day::backlog).sum(),
                days.stream().mapToDouble(Day::late).sum());
    }

    /** How many will be late in the evening of the last day. */
    public double lateAtTheEnd() {
        return days.get(days.size() - 1).late();
    }
}
