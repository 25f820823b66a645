package vn.motcua.calendar;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision as somebody enters it, nothing checked yet. Dates are written {@code 2027-02-05}.
 *
 * @param number of the letter or decision, by which slips will name it
 * @param decidedOn the day of its signing
 * @param announcedOn the day on which people could know of it, that of the signing when missing
 * @param scope {@code national}, {@code province} or a unit's slug
 * @param decidesYear the year that can be counted with it, if it decides a whole one
 * @param evidence where it can be read
 * @param supersedes the id of a decision entered here before that no longer holds
 */
public record NewDecision(
        @Nullable String number,
        @Nullable String decidedOn,
        @Nullable String announcedOn,
        @Nullable String scope,
        @Nullable Integer decidesYear,
        @Nullable List<NewDay> daysOff,
        @Nullable List<NewDay> workingDays,
        @Nullable List<NewHours> hours,
        @Nullable List<NewCutOff> cutOffs,
        @Nullable String evidence,
        @Nullable Long supersedes) {

    /** {@code sessions} ({@code 07:30-11:30}) only for a working day with hours of its own. */
    public record NewDay(
            @Nullable String date,
            @Nullable String name,
            @Nullable String nameEn,
            @Nullable List<String> sessions) {}

    /** Hours of the week from a day on; {@code days} are English words; {@code also}: days with other hours. */
    public record NewHours(
            @Nullable String from,
            @Nullable List<String> days,
            @Nullable List<String> sessions,
            @Nullable List<NewHours> also) {}

    /** {@code cutOff}: {@code 15:00}, {@code last-hour} or {@code none}, from a day on. */
    public record NewCutOff(@Nullable String from, @Nullable String cutOff) {}
}
