package vn.motcua.calendar;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.stream.Stream;

/**
 * The decisions on one year.
 *
 * @param provisional nobody has decided the year yet; its days are what the law fixes and guesses
 */
record YearDecisions(
        @JsonProperty(required = true) int year,
        @JsonSetter(nulls = Nulls.SET) boolean provisional,
        @JsonProperty(required = true) List<Decision> decisions) {

    YearDecisions {
        for (var decision : decisions) {
            Stream.concat(decision.daysOff().stream(), decision.workingDays().stream())
                    .filter(day -> day.date().getYear() != year)
                    .findFirst()
                    .ifPresent(day -> {
                        throw new IllegalArgumentException("not a day of " + year + ": " + day.date());
                    });
        }
    }
}
