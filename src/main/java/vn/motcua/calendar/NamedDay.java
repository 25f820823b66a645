package vn.motcua.calendar;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;

/** A day that a decision takes out of the week's order, and what it is. */
record NamedDay(
        @JsonProperty(required = true) LocalDate date,
        @JsonProperty(required = true) String name) {}
