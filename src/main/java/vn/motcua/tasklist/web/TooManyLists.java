package vn.motcua.tasklist.web;

import java.util.Map;
import org.springframework.http.HttpStatus;
import vn.motcua.web.Refusal;

/** This node holds as many open lists as it may; the page asks again later and looks every minute until then. */
class TooManyLists extends Refusal {

    TooManyLists() {
        super(HttpStatus.SERVICE_UNAVAILABLE, "tasklist.too-many-lists", Map.of());
    }
}
