package vn.motcua.catalog.sheet.order;

import java.util.Map;
import org.springframework.http.HttpStatus;
import vn.motcua.web.Refusal;

/** No such order, or a newer one of its department took its place. */
public class SheetOrderNotFound extends Refusal {

    public SheetOrderNotFound(String id) {
        super(HttpStatus.NOT_FOUND, "catalog.sheet-order-not-found", Map.of("order", id));
    }
}
