package vn.motcua.dossier;

import java.util.Map;
import org.springframework.http.HttpStatus;
import vn.motcua.web.Refusal;

/** The procedure stands in the catalogue but has no published diagram yet, so nothing can be received for it. */
public class ProcedureWithoutDiagram extends Refusal {

    ProcedureWithoutDiagram(String procedure) {
        super(HttpStatus.CONFLICT, "dossier.procedure-without-diagram", Map.of("procedure", procedure));
    }
}
