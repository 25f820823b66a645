package vn.motcua.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The units of the province, read from {@code procedure-catalog/organization/}. */
@Component
public class Units {

    /** @throws UnitNotFound when no unit ever had this id */
    public Unit unit(UnitId id) {
        return find(id).orElseThrow(() -> new UnitNotFound(id));
    }

    public Optional<Unit> find(UnitId id) {
        throw new IllegalStateException("organization helper");
    }

    /** All units that stand on a day, in the order of the file. */
    public List<Unit> on(LocalDate day) {
        throw new IllegalStateException("organization helper");
    }

    /** Whether the unit exists and has this role. */
    public boolean has(CandidateGroup group) {
        throw new IllegalStateException("organization helper");
    }
}
