package vn.motcua.calendar;

import java.util.List;

/**
 * Counts a date as the law of a procedure has it: its own limit, cut-off and rule for supplements. The calendar knows no
 * procedures; the module that receives dossiers implements this, so that a tried date is counted as a promised one.
 */
public interface ProcedureDates {

    /** How many {@link #named} gives at most. */
    int MOST_NAMED = 20;

    /** A procedure by its code and name. */
    record Named(String code, String name) {}

    /** The procedure that has this code, or those whose name has all these words; none for a blank text. */
    List<Named> named(String text);

    /** @throws vn.motcua.web.InvalidFields when the procedure, its limit or the channel is not known */
    ProcedureDate date(ProcedureQuestion question);
}
