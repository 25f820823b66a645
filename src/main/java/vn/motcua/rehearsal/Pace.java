package vn.motcua.rehearsal;

/** How quickly the officers of a rehearsal work. */
public enum Pace {
    /** Each step takes all the time it is allotted, so that the dates show what was promised to whom. */
    ALLOTTED,
    /** Each step takes half a working hour. */
    PROMPT
}
