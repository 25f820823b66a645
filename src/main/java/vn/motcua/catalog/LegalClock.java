package vn.motcua.catalog;

import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.CutOff;
import vn.motcua.calendar.SupplementRule;

/**
 * What the law of a procedure says of its clock beyond the time limit. Where it says nothing, {@link #USUAL} holds.
 *
 * @param cutOff after what time of day a dossier counts from the next working day
 * @param supplement what the wait for papers after acceptance does to the time limit
 * @param consultationStops the provision that lets a consultation stop the applicant's clock; null, as a rule: it does not
 */
public record LegalClock(
        CutOff cutOff, SupplementRule supplement, @Nullable String consultationStops) {

    public static final LegalClock USUAL = new LegalClock(CutOff.NONE, SupplementRule.SHIFT, null);
}
