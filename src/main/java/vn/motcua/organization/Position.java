package vn.motcua.organization;

/** A place outside the units' daily work. */
public enum Position {
    ADMIN,
    ANALYST,
    APPROVER,
    AUDITOR,
    MANAGER,
    CHAIR
}
