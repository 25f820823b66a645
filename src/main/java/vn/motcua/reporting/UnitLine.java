package vn.motcua.reporting;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A unit's open dossiers, counted.
 *
 * @param unit empty for dossiers whose unit is not known
 * @param late due before now
 * @param dueToday due from now until midnight
 * @param due those due on each of the next five working days and the days off before it
 * @param paused whose clock stands; they are in none of the others but {@code open}
 * @param escalated brought before somebody higher at least once
 */
public record UnitLine(String unit, long open, long late, long dueToday, List<Long> due, long paused, long escalated) {

    /** Due after today, within so many working days. */
    public long dueWithin(int days) {
        return due.stream().limit(days).mapToLong(Long::longValue).sum();
    }

    /** The number in a column of the board. */
    public long count(Bucket bucket) {
        return switch (bucket) {
            case OPEN -> open;
            case LATE -> late;
            case TODAY -> dueToday;
            case DUE1 -> dueWithin(1);
            case DUE3 -> dueWithin(3);
            case DUE5 -> dueWithin(5);
            case PAUSED -> paused;
            case ESCALATED -> escalated;
        };
    }

    /** All of them together. */
    public static UnitLine sum(Collection<UnitLine> lines) {
        return new UnitLine(
                "",
                lines.stream().mapToLong(UnitLine::open).sum(),
                lines.stream().mapToLong(UnitLine::late).sum(),
                lines.stream().mapToLong(UnitLine::dueToday).sum(),
                IntStream.range(0, Horizon.DAYS)
                        .mapToObj(day -> lines.stream()
                                .mapToLong(line -> line.due().get(day))
                                .sum())
                        .toList(),
                lines.stream().mapToLong(UnitLine::paused).sum(),
                lines.stream().mapToLong(UnitLine::escalated).sum());
    }
}
