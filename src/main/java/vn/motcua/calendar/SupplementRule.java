package vn.motcua.calendar;

/** What the time in which an applicant completes an accepted dossier does to its time limit; each procedure's law says. */
public enum SupplementRule {
    /** The due date moves by the time that the clock stood: the rule where no law says otherwise. */
    SHIFT,
    /** The whole limit is counted anew once the papers are there (Decree 297/2025/NĐ-CP Art. 6). */
    RESTART,
    /** The wait's whole length, nights and days off too, is added to the date first named (Decision 766/QĐ-TTg). */
    SUBTRACT
}
