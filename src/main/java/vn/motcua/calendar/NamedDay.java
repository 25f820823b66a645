package vn.motcua.calendar;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A day that a decision takes out of the week's order, and what it is.
 *
 * @param sessions the hours of a working day that has its own, a half day for one; null for those of the week
 */
record NamedDay(
        @JsonProperty(required = true) LocalDate date,
        @JsonProperty(required = true) String name,
        @JsonSetter(nulls = Nulls.SET) @Nullable String nameEn,
        @JsonSetter(nulls = Nulls.SET) @Nullable List<Session> sessions) {

    NamedDay {
        if (sessions != null) {
            sessions = Session.inOrder(sessions);
        }
    }
}
