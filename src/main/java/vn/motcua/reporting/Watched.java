package vn.motcua.reporting;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.organization.Officer;
import vn.motcua.organization.Position;
import vn.motcua.organization.Role;

/**
 * The units whose dossiers an officer may watch.
 *
 * @param all every unit of the province; {@code units} says nothing then
 */
public record Watched(boolean all, Set<String> units) {

    private static final Set<Position> OVER_ALL = Set.of(Position.MANAGER, Position.CHAIR, Position.AUDITOR);
    private static final Set<Role> OVER_OWN = Set.of(Role.HEAD, Role.LEADER);

    /** All for a manager, the Chair and an auditor; else the units in which they are head or leader. */
    public static Watched by(Officer officer) {
        var own = officer.groups().stream()
                .filter(group -> OVER_OWN.contains(group.role()))
                .map(group -> group.unit().value())
                .collect(Collectors.toUnmodifiableSet());
        return new Watched(OVER_ALL.stream().anyMatch(officer::has), own);
    }

    /**
     * Narrowed to one unit, or unchanged for none.
     *
     * @throws NotYourUnit when that one is not among them
     */
    public Watched only(@Nullable String unit) {
        if (unit == null) {
            return this;
        }
        if (!all && !units.contains(unit)) {
            throw new NotYourUnit(unit);
        }
        return new Watched(false, Set.of(unit));
    }

    /** The one unit that is looked at, or null for several. */
    public @Nullable String single() {
        return all || units.size() != 1 ? null : units.iterator().next();
    }

    /** The condition of a query on the column that names the unit; reads the parameter {@code watched}. */
    String condition(String column) {
        return all ? "true" : column + " = any(cast(:watched as text[]))";
    }

    String[] parameter() {
        return units.toArray(String[]::new);
    }
}
