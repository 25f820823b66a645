package vn.motcua.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a decision says, for people and programs to read.
 *
 * @param uncertain what about it was not found out; null when nothing
 */
public record DecisionContent(
        List<Day> daysOff,
        List<Day> workingDays,
        List<Hours> hours,
        List<Cut> cutOffs,
        String evidence,
        @Nullable String uncertain) {

    /** {@code sessions} is null unless the day has hours of its own. */
    public record Day(
            LocalDate date, BothNames name, @Nullable List<String> sessions) {}

    /** Hours of the week from a day on. */
    public record Hours(LocalDate from, List<OfDays> days) {}

    /** The sessions of some days of the week. */
    public record OfDays(Set<DayOfWeek> days, List<String> sessions) {}

    /** A cut-off from a day on. */
    public record Cut(LocalDate from, String cutOff) {}

    static DecisionContent of(Decision decision) {
        return new DecisionContent(
                days(decision.daysOff()),
                days(decision.workingDays()),
                decision.hours().stream().map(DecisionContent::hours).toList(),
                decision.cutOffs().stream()
                        .map(cut -> new Cut(cut.from(), cut.cutOff().toString()))
                        .toList(),
                decision.evidence(),
                decision.uncertain());
    }

    private static List<Day> days(List<NamedDay> days) {
        return days.stream()
                .map(day -> new Day(
                        day.date(),
                        new BothNames(day.name(), day.nameEn()),
                        day.sessions() == null ? null : words(day.sessions())))
                .toList();
    }

    private static Hours hours(WeekHours hours) {
        var most = new OfDays(hours.days(), words(hours.sessions()));
        var others = hours.also().stream().map(other -> new OfDays(other.days(), words(other.sessions())));
        return new Hours(
                hours.from(),
                java.util.stream.Stream.concat(java.util.stream.Stream.of(most), others)
                        .toList());
    }

    private static List<String> words(List<Session> sessions) {
        return sessions.stream().map(Session::toString).toList();
    }
}
