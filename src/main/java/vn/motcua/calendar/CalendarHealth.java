package vn.motcua.calendar;

import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.actuate.health.Status;
import org.springframework.stereotype.Component;

/**
 * Says from October on that the next year is not decided yet. A word of its own, which takes no part in whether the server
 * is up: it goes on working rightly until the year ends.
 */
@Component("calendarHealthIndicator")
class CalendarHealth implements HealthIndicator {

    static final Status NOT_DECIDED = new Status("NEXT_YEAR_NOT_DECIDED");

    private final CalendarYears years;

    CalendarHealth(CalendarYears years) {
        this.years = years;
    }

    @Override
    public Health health() {
        var year = years.yearToDecide();
        return year.isPresent()
                ? Health.status(NOT_DECIDED).withDetail("year", year.getAsInt()).build()
                : Health.up().build();
    }
}
