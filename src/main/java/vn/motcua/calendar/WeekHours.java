package vn.motcua.calendar;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The working days of the week and their hours, from a day on until the next such entry of the same scope.
 *
 * @param also days with other hours, such as a Saturday morning
 * @param scope null for the province in {@code week.yaml}, and for that of the decision within a decision
 * @param announcedOn from that day on people could know of it; null means always
 */
record WeekHours(
        @JsonProperty(required = true) LocalDate from,
        @JsonProperty(required = true) Set<DayOfWeek> days,
        @JsonProperty(required = true) List<Session> sessions,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<OtherHours> also,
        @JsonSetter(nulls = Nulls.SET) @Nullable DecisionScope scope,
        @JsonSetter(nulls = Nulls.SET) @Nullable LocalDate announcedOn,
        @JsonSetter(nulls = Nulls.SET) @Nullable String source,
        @JsonSetter(nulls = Nulls.SET) @Nullable String evidence,
        @JsonSetter(nulls = Nulls.SET) @Nullable String uncertain) {

    /** Hours of some days of the week that differ from the others. */
    record OtherHours(
            @JsonProperty(required = true) Set<DayOfWeek> days,
            @JsonProperty(required = true) List<Session> sessions) {

        OtherHours {
            days = Set.copyOf(days);
            sessions = Session.inOrder(sessions);
        }
    }

    WeekHours {
        days = Set.copyOf(days);
        sessions = Session.inOrder(sessions);
        also = List.copyOf(also);
        if (days.isEmpty()) {
            throw new IllegalArgumentException("a week has a working day");
        }
    }

    List<Session> on(DayOfWeek day) {
        for (var other : also) {
            if (other.days().contains(day)) {
                return other.sessions();
            }
        }
        return days.contains(day) ? sessions : List.of();
    }
}
