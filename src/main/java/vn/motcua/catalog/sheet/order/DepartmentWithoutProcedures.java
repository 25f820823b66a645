package vn.motcua.catalog.sheet.order;

import java.util.Map;
import org.springframework.http.HttpStatus;
import vn.motcua.web.Refusal;

/** Nothing to print: the catalogue has no procedure of that department, or no such department. */
public class DepartmentWithoutProcedures extends Refusal {

    DepartmentWithoutProcedures(String department) {
        super(
                HttpStatus.UNPROCESSABLE_ENTITY,
                "catalog.department-without-procedures",
                Map.of("department", department));
    }
}
