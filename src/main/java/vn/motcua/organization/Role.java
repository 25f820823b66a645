package vn.motcua.organization;

import java.util.Locale;

/** A place in a unit's work; together with the unit it is a candidate group. */
public enum Role {
    RECEPTION,
    SPECIALIST,
    HEAD,
    LEADER,
    CLERK,
    RETURNS;

    /** As written behind the dot of a candidate group: {@code specialist}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Role of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
