package vn.motcua.reporting;

import java.util.Map;
import org.springframework.http.HttpStatus;
import vn.motcua.web.Refusal;

/** A head or leader asked for the board of a unit that is not theirs. */
public class NotYourUnit extends Refusal {

    NotYourUnit(String unit) {
        super(HttpStatus.FORBIDDEN, "reporting.not-your-unit", Map.of("unit", unit));
    }
}
