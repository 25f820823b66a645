package vn.motcua.calendar;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;

/** The hour after which whatever comes in counts from the next working day, from a day on until the next such entry. */
record CutOffFrom(
        @JsonProperty(required = true) LocalDate from,
        @JsonProperty(required = true) CutOff cutOff) {}
