package vn.motcua.organization;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A unit's slug in kebab-case ASCII ({@code tu-phap}, {@code phuong-bac-giang}); it names folders and groups too. */
public record UnitId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public UnitId {
        if (!value.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("Not a unit's slug: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
