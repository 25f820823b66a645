package vn.motcua.calendar;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The working days of the week and their hours, from a day on until the next such entry. */
record WeekHours(
        @JsonProperty(required = true) LocalDate from,
        @JsonProperty(required = true) Set<DayOfWeek> days,
        @JsonProperty(required = true) List<Session> sessions,
        @JsonProperty(required = true) String evidence,
        @JsonSetter(nulls = Nulls.SET) @Nullable String uncertain) {

    WeekHours {
        days = Set.copyOf(days);
        sessions = List.copyOf(sessions);
        for (int i = 1; i < sessions.size(); i++) {
            if (!sessions.get(i).from().isAfter(sessions.get(i - 1).until())) {
                throw new IllegalArgumentException("sessions must follow each other with a break: " + sessions);
            }
        }
        if (days.isEmpty() || sessions.isEmpty()) {
            throw new IllegalArgumentException("a week has a working day and a session");
        }
    }
}
