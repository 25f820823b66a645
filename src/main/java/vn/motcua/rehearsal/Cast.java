package vn.motcua.rehearsal;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.engine.OpenTask;
import vn.motcua.organization.CandidateGroup;
import vn.motcua.organization.Officer;
import vn.motcua.organization.Officers;
import vn.motcua.organization.Role;
import vn.motcua.organization.UnitId;
import vn.motcua.organization.Units;

/** Who acts in a rehearsal. */
@Component
class Cast {

    private final Officers officers;
    private final Units units;

    Cast(Officers officers, Units units) {
        this.officers = officers;
        this.units = units;
    }

    /** Somebody with this role in this unit, under the login of one who really has it, or of the group itself. */
    Officer member(UnitId unit, Role role) {
        var group = new CandidateGroup(unit, role);
        return officers.oneOf(group)
                .orElseGet(() -> new Officer(group.toString(), group.toString(), Set.of(group), Set.of()));
    }

    /** The login under which an open step is answered. */
    String actor(OpenTask task) {
        var holder = task.assignee();
        if (holder != null) {
            return holder;
        }
        return task.candidateGroups().stream()
                .filter(this::exists)
                .map(CandidateGroup::parse)
                .map(group -> member(group.unit(), group.role()).login())
                .findFirst()
                .orElse("nobody");
    }

    /** Whether a group is written as one and its unit exists. */
    boolean exists(String group) {
        try {
            return units.has(CandidateGroup.parse(group));
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    boolean isEmpty(List<String> groups) {
        return groups.stream().map(CandidateGroup::parse).noneMatch(group -> officers.oneOf(group)
                .isPresent());
    }
}
