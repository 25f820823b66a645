package vn.motcua.organization;

import java.util.Map;
import org.springframework.http.HttpStatus;
import vn.motcua.web.Refusal;

/** No unit has this id. */
public class UnitNotFound extends Refusal {

    public UnitNotFound(UnitId id) {
        super(HttpStatus.NOT_FOUND, "organization.unit-not-found", Map.of("unit", id.value()));
    }
}
