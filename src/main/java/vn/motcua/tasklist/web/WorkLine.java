package vn.motcua.tasklist.web;

import java.util.List;
import vn.motcua.tasklist.TaskRow;

/**
 * A line of the list as the page shows it.
 *
 * @param open when this officer may open the task, not only its dossier
 * @param facts what the officer chose to see of the dossier beside its code and applicant
 */
record WorkLine(TaskRow row, DueBadge due, boolean mine, boolean open, boolean free, String holder, List<Fact> facts) {

    /** One chosen column: its name's message and its value. */
    record Fact(String column, String value) {}

    /** Where the line leads. */
    public String path() {
        return open ? "/tasks/" + row.key() : "/dossiers/" + row.dossierCode();
    }
}
