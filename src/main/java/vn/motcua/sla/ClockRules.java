package vn.motcua.sla;

import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.CalendarScope;
import vn.motcua.calendar.CutOff;
import vn.motcua.calendar.LegalTerm;
import vn.motcua.calendar.SupplementRule;
import vn.motcua.organization.UnitId;

/**
 * What the law of a procedure says of its clock, as it was on the day on which counting began. It is kept with the entry,
 * so that a later change of the catalogue moves no date that was promised.
 *
 * @param term the time limit, null when the law states none
 * @param consultationGround the provision that lets a consultation stop the clock; null: it goes on, as a rule
 * @param unit the competent unit, by whose calendar is counted; null: the province's
 */
public record ClockRules(
        @Nullable LegalTerm term,
        CutOff cutOff,
        SupplementRule supplement,
        @Nullable String consultationGround,
        @Nullable UnitId unit) {

    /** Only the time limit, everything else as it is where no law says otherwise. */
    public static ClockRules of(@Nullable LegalTerm term) {
        return new ClockRules(term, CutOff.NONE, SupplementRule.SHIFT, null, null);
    }

    CalendarScope scope() {
        return unit == null ? CalendarScope.PROVINCE : CalendarScope.of(unit);
    }
}
