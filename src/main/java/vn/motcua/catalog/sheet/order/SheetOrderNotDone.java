package vn.motcua.catalog.sheet.order;

import java.util.Map;
import org.springframework.http.HttpStatus;
import vn.motcua.web.Refusal;

/** Its files are not all there yet. */
public class SheetOrderNotDone extends Refusal {

    SheetOrderNotDone(long id) {
        super(HttpStatus.CONFLICT, "catalog.sheet-order-not-done", Map.of("order", String.valueOf(id)));
    }
}
