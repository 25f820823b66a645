package vn.motcua.organization;

/** What a unit is in the province. */
public enum UnitKind {
    /** The Provincial Public Administration Service Centre. */
    CENTRE,
    /** The Provincial People's Committee and its Office. */
    COMMITTEE,
    /** A specialised department or board (sở, ban, ngành). */
    DEPARTMENT,
    /** An agency of the centre seated in the province (ngành dọc). */
    CENTRAL_AGENCY,
    /** A commune or ward with its one-stop division. */
    COMMUNE
}
