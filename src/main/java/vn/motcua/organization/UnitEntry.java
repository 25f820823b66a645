package vn.motcua.organization;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit as its file states it.
 *
 * @param evidence where the unit was seen; for people, like {@code uncertain}
 * @param uncertain what was not found about it
 */
record UnitEntry(
        @JsonProperty(required = true) UnitId id,
        @JsonProperty(required = true) UnitKind kind,
        @JsonProperty(required = true) String name,
        @JsonProperty(required = true) String nameEn,
        @JsonProperty(required = true) String agencyCode,
        @JsonProperty(required = true) Boolean agencyCodeProvisional,
        @JsonProperty(required = true) LocalDate from,
        @JsonSetter(nulls = Nulls.SET) @Nullable LocalDate until,
        @JsonSetter(nulls = Nulls.SET) @Nullable List<String> mergedFrom,
        @JsonProperty(required = true) String evidence,
        @JsonSetter(nulls = Nulls.SET) @Nullable String uncertain) {

    UnitEntry {
        if (!agencyCode.matches("[A-Y][0-9]{2}(\\.[0-9]{2,3})*")) {
            throw new IllegalArgumentException("agency-code has not the form H05.12: " + agencyCode);
        }
        if (until != null && !until.isAfter(from)) {
            throw new IllegalArgumentException("until must be after from: " + until);
        }
    }

    Unit unit() {
        return new Unit(
                id,
                kind,
                name,
                nameEn,
                agencyCode,
                agencyCodeProvisional,
                from,
                until,
                mergedFrom == null ? List.of() : List.copyOf(mergedFrom));
    }
}
