package vn.motcua.catalog;

import java.util.ArrayList;
import java.util.List;

/** The names under which a procedure's file lists what is not known yet. */
final class ToDo {

    static final String TIME_LIMIT = "time-limit";
    static final String TIME_LIMIT_BY_CHANNEL = "time-limit-by-channel";
    static final String SUBJECTS = "subjects";

    static final List<String> NAMES = List.of(
            "field",
            "department",
            "executing-agency",
            "levels",
            "channels",
            "online-level",
            TIME_LIMIT,
            TIME_LIMIT_BY_CHANNEL,
            "fee",
            SUBJECTS,
            "papers",
            "decision",
            "as-of",
            "status");

    private final List<String> names = new ArrayList<>();

    private ToDo() {}

    /** What the record itself shows to be missing; a file may list more, never less. */
    static List<String> of(Procedure procedure) {
        var open = new ToDo();
        open.when(procedure.field().isEmpty(), "field");
        open.when(procedure.department() == null, "department");
        open.when(procedure.executingAgency() == null, "executing-agency");
        open.when(procedure.levels().isEmpty(), "levels");
        open.when(procedure.channels().isEmpty(), "channels");
        open.when(procedure.onlineLevel() == null, "online-level");
        open.when(procedure.terms().isEmpty(), TIME_LIMIT);
        open.when(!procedure.terms().isEmpty() && termsLeftOpen(procedure), TIME_LIMIT_BY_CHANNEL);
        open.when(procedure.feeVnd() == null, "fee");
        open.when(procedure.subjects().isEmpty(), SUBJECTS);
        open.when(procedure.paperCount() == null, "papers");
        open.when(procedure.decision() == null && procedure.provincialDecision() == null, "decision");
        open.when(procedure.asOf().isEmpty(), "as-of");
        open.when(procedure.statusNote() != null, "status");
        return List.copyOf(open.names);
    }

    private static boolean termsLeftOpen(Procedure procedure) {
        return procedure.termsAsPrinted() != null || !procedure.terms().keySet().containsAll(procedure.channels());
    }

    private void when(boolean missing, String name) {
        if (missing) {
            names.add(name);
        }
    }
}
