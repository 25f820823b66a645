package vn.motcua.organization;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A person who works here, under the name they sign in with. */
public record Officer(String login, String name, Set<CandidateGroup> groups, Set<Position> positions) {

    public Officer {
        groups = Set.copyOf(groups);
        positions = Set.copyOf(positions);
    }

    public boolean in(CandidateGroup group) {
        return groups.contains(group);
    }

    public boolean has(Position position) {
        return positions.contains(position);
    }

    public boolean worksIn(UnitId unit) {
        return groups.stream().anyMatch(group -> group.unit().equals(unit));
    }

    /** The group through which this officer holds a role, or null when they hold it nowhere. */
    public @Nullable CandidateGroup groupWith(Role role) {
        return groups.stream()
                .filter(group -> group.role() == role)
                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                .findFirst()
                .orElse(null);
    }
}
