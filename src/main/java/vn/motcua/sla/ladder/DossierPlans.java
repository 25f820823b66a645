package vn.motcua.sla.ladder;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.LegalTerm;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.sla.Rung;

/** The rungs of a dossier in order: near its date, late, and those above by working days late. */
@Component
class DossierPlans {

    static final String OWN = "own";

    private final WorkingCalendar calendar;
    private final Levels levels;

    DossierPlans(WorkingCalendar calendar, Levels levels) {
        this.calendar = calendar;
        this.levels = levels;
    }

    List<PlannedRung> of(DossierClock clock, Ladder ladder) {
        var plan = new ArrayList<PlannedRung>();
        if (clock.warnAt() != null) {
            plan.add(planned(clock, ladder, "near", Rung.NEAR, clock.warnAt(), null, "near"));
        }
        if (clock.dueAt() != null) {
            var superior = ladder.superior(clock.unit(), levels.of(clock.unit()), 0);
            plan.add(planned(clock, ladder, "late", Rung.LATE, clock.dueAt(), superior, "late"));
            plan.addAll(later(clock, clock.dueAt(), ladder));
        }
        return plan;
    }

    /** The rung of the due date, whose superior the diagram has found already. */
    PlannedRung late(DossierClock clock, Instant dueAt, Ladder ladder, String superior) {
        return planned(clock, ladder, "late", Rung.LATE, dueAt, superior, "late");
    }

    private List<PlannedRung> later(DossierClock clock, Instant dueAt, Ladder ladder) {
        var level = levels.of(clock.unit());
        var ahead = ladder.telling("later", OWN, level, clock.apologised()).daysAhead();
        var plan = new ArrayList<PlannedRung>();
        for (var superior : ladder.superiors(clock.unit(), level, ahead)) {
            var at = calendar.dueAt(dueAt, LegalTerm.parse(superior.daysLate() + " working_days"));
            var height = Math.min(Rung.LATE + plan.size() + 1, Rung.TOP);
            plan.add(planned(clock, ladder, "later", height, at, superior.group(), "later " + superior.group()));
        }
        return plan;
    }

    private PlannedRung planned(
            DossierClock clock,
            Ladder ladder,
            String kind,
            int height,
            Instant at,
            @Nullable String superior,
            String name) {
        var rung = new Rung(
                Rung.Subject.DOSSIER,
                clock.dossier(),
                clock.round(),
                name,
                kind,
                height,
                clock.dossier(),
                at,
                clock.unit().value(),
                null);
        var telling = ladder.telling(kind, OWN, levels.of(clock.unit()), clock.apologised());
        return new PlannedRung(rung, new Place(clock.unit(), null, null, superior).told(telling));
    }
}
