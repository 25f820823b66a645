package vn.motcua.catalog.sheet;

import java.util.Map;
import org.springframework.http.HttpStatus;
import vn.motcua.catalog.ProcedureCode;
import vn.motcua.web.Refusal;

/** No sheet without a course: the procedure has no diagram. */
public class SheetWithoutDiagram extends Refusal {

    SheetWithoutDiagram(ProcedureCode code) {
        super(HttpStatus.NOT_FOUND, "catalog.sheet-without-diagram", Map.of("procedure", code.value()));
    }
}
