package vn.motcua.calendar;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an authority announced about days off, made-up working days, half days, hours of the week and cut-offs (Labour
 * Code 2019, Articles 111 and 112).
 *
 * @param source its number, by which explanations name it
 * @param date on which it was signed, when that is not the day of the announcement
 * @param announcedOn from that day on people could know of it
 * @param scope null for the whole country
 * @param decidesYear with it the whole year can be counted
 */
record Decision(
        @JsonProperty(required = true) String source,
        @JsonSetter(nulls = Nulls.SET) @Nullable LocalDate date,
        @JsonProperty(required = true) LocalDate announcedOn,
        @JsonSetter(nulls = Nulls.SET) @Nullable DecisionScope scope,
        @JsonSetter(nulls = Nulls.SET) boolean decidesYear,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<NamedDay> daysOff,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<NamedDay> workingDays,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<WeekHours> hours,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<CutOffFrom> cutOffs,
        @JsonProperty(required = true) String evidence,
        @JsonSetter(nulls = Nulls.SET) @Nullable String uncertain) {

    Decision {
        daysOff = List.copyOf(daysOff);
        workingDays = List.copyOf(workingDays);
        hours = List.copyOf(hours);
        cutOffs = List.copyOf(cutOffs);
        var dates = new HashSet<LocalDate>();
        for (var day : Stream.concat(daysOff.stream(), workingDays.stream()).toList()) {
            if (!dates.add(day.date())) {
                throw new IllegalArgumentException("a day stands twice: " + day.date());
            }
        }
        for (var day : daysOff) {
            if (day.sessions() != null) {
                throw new IllegalArgumentException(
                        "a day off has no sessions, a half day is a working day: " + day.date());
            }
        }
    }

    /** Its days, first those off. */
    Stream<SpecialDay> days() {
        return Stream.concat(
                daysOff.stream().map(day -> special(day, false)),
                workingDays.stream().map(day -> special(day, true)));
    }

    private SpecialDay special(NamedDay day, boolean working) {
        var name = new BothNames(day.name(), day.nameEn());
        return new SpecialDay(day.date(), working, day.sessions(), name, source);
    }
}
