package vn.motcua.sla.ladder;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.organization.CandidateGroup;
import vn.motcua.organization.Role;
import vn.motcua.organization.UnitId;
import vn.motcua.sla.Told;

/**
 * Where a rung is reached: turns the table's words into groups.
 *
 * @param holder the one who holds the step, null when nobody took it
 * @param group those who may take the step
 * @param superior who stands above, for a late dossier
 */
record Place(
        UnitId unit,
        @Nullable String holder,
        @Nullable String group,
        @Nullable String superior) {

    List<Told> told(Telling telling) {
        return telling.listeners().stream()
                .map(listener -> told(listener, telling.note()))
                .toList();
    }

    private Told told(Telling.Listener listener, String note) {
        return switch (listener.who()) {
            case "officer" -> new Told(orHead(group), holder, listener.explanation(), note);
            case "supervisor" -> new Told(orHead(superior), null, listener.explanation(), note);
            default ->
                new Told(
                        new CandidateGroup(unit, Role.of(listener.who())).toString(),
                        null,
                        listener.explanation(),
                        note);
        };
    }

    /** Whoever leads the unit hears of what has no one else. */
    private String orHead(@Nullable String wanted) {
        return wanted == null ? new CandidateGroup(unit, Role.HEAD).toString() : wanted;
    }
}
