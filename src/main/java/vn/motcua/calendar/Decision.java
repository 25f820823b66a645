package vn.motcua.calendar;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an authority announced about days off and made-up working days (Labour Code 2019, Articles 111 and 112).
 *
 * @param announcedOn from that day on people could know of it
 * @param decidesYear with it the whole year can be counted
 */
record Decision(
        @JsonProperty(required = true) String source,
        @JsonProperty(required = true) LocalDate announcedOn,
        @JsonSetter(nulls = Nulls.SET) boolean decidesYear,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<NamedDay> daysOff,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<NamedDay> workingDays,
        @JsonProperty(required = true) String evidence,
        @JsonSetter(nulls = Nulls.SET) @Nullable String uncertain) {}
