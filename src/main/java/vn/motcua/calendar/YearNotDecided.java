package vn.motcua.calendar;

import java.util.Map;
import org.springframework.http.HttpStatus;
import vn.motcua.web.Refusal;

/** Working time cannot be counted in a year whose days off nobody has announced, or that we do not hold. */
public class YearNotDecided extends Refusal {

    public YearNotDecided(int year) {
        super(HttpStatus.UNPROCESSABLE_ENTITY, "calendar.year-not-decided", Map.of("year", year));
    }
}
