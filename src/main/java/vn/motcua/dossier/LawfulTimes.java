package vn.motcua.dossier;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.LawfulTime.OwedTime;
import vn.motcua.dossier.LawfulTime.SpentTime;
import vn.motcua.dossier.LawfulTime.UnitLateness;
import vn.motcua.sla.Clocks;
import vn.motcua.sla.Duties;
import vn.motcua.sla.StepClocks;

/** Puts together what the clocks say of a dossier, for its page and for programs. */
@Component
@Transactional(readOnly = true)
public class LawfulTimes {

    private final Clocks clocks;
    private final Duties duties;
    private final StepClocks steps;
    private final Clock clock;

    LawfulTimes(Clocks clocks, Duties duties, StepClocks steps, Clock clock) {
        this.clocks = clocks;
        this.duties = duties;
        this.steps = steps;
        this.clock = clock;
    }

    public LawfulTime of(DossierCode code) {
        var now = clock.instant();
        var deadline = clocks.deadline(code.value());
        var spent = steps.of(code.value()).stream()
                .map(step -> new SpentTime(step, Duration.ofSeconds(steps.lateSeconds(step, now))))
                .toList();
        return new LawfulTime(deadline, clocks.remaining(deadline), owed(code, now), spent, lateness(spent));
    }

    private List<OwedTime> owed(DossierCode code, Instant now) {
        return duties.of(code.value()).stream()
                .map(duty -> new OwedTime(duty, Duration.ofSeconds(duties.lateSeconds(duty, now))))
                .toList();
    }

    /** Each unit answers for the steps that were its own, not for how late the dossier came to it. */
    private static List<UnitLateness> lateness(List<SpentTime> steps) {
        Map<String, UnitLateness> byUnit = new TreeMap<>();
        steps.stream()
                .filter(step -> !step.late().isZero())
                .map(step -> new UnitLateness(step.step().unit(), 1, step.late()))
                .forEach(late -> byUnit.merge(late.unit(), late, LawfulTimes::sum));
        return List.copyOf(byUnit.values());
    }

    private static UnitLateness sum(UnitLateness one, UnitLateness other) {
        return new UnitLateness(
                one.unit(), one.steps() + other.steps(), one.late().plus(other.late()));
    }
}
