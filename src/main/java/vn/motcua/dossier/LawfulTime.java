package vn.motcua.dossier;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.sla.Deadline;
import vn.motcua.sla.Duty;
import vn.motcua.sla.StepClock;

/**
 * All that the clocks say of one dossier.
 *
 * @param remaining working time left, negative when over; null when nothing is counted
 */
public record LawfulTime(
        Deadline deadline,
        @Nullable Duration remaining,
        List<OwedTime> duties,
        List<SpentTime> steps,
        List<UnitLateness> lateness) {

    /** A side clock and how late it is by now, in working time. */
    public record OwedTime(Duty duty, Duration late) {}

    /** A step's clock and how late it was, or is by now. */
    public record SpentTime(StepClock step, Duration late) {}

    /** What one unit spent beyond what its steps were allotted. */
    public record UnitLateness(String unit, int steps, Duration late) {}
}
