package vn.motcua.catalog.web;

import java.security.Principal;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.organization.Officer;
import vn.motcua.organization.Officers;
import vn.motcua.organization.Position;

/** Who reads the catalogue: everyone its public facts, some also what is still to be done in it. */
@Component
class Readers {

    private static final Set<Position> STAFF = EnumSet.allOf(Position.class);

    private final Officers officers;

    Readers(Officers officers) {
        this.officers = officers;
    }

    /** Whether they look after procedures: analyst, approver, and those who oversee them. */
    boolean isStaff(@Nullable Principal reader) {
        return hasOneOf(reader, STAFF);
    }

    boolean isAnalyst(@Nullable Principal reader) {
        return hasOneOf(reader, Set.of(Position.ANALYST));
    }

    /** Whether they may have the sheets of a department made. */
    boolean ordersSheets(Officer officer) {
        return Stream.of(Position.ANALYST, Position.APPROVER, Position.ADMIN, Position.MANAGER)
                .anyMatch(officer::has);
    }

    private boolean hasOneOf(@Nullable Principal reader, Set<Position> positions) {
        return reader != null
                && officers.find(reader.getName()).stream()
                        .anyMatch(officer -> positions.stream().anyMatch(officer::has));
    }
}
