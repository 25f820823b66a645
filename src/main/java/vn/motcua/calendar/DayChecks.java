package vn.motcua.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.NewDecision.NewDay;
import vn.motcua.web.FieldChecks;

/** Reads dates, named days and sessions that somebody entered. */
class DayChecks {

    private static final int MOST_DAYS = 120;
    private static final int MOST_SESSIONS = 6;

    /** Stands where a date was refused, so that what follows can still be read. */
    private static final LocalDate REFUSED = LocalDate.of(2024, 1, 1);

    private final FieldChecks checks;

    DayChecks(FieldChecks checks) {
        this.checks = checks;
    }

    /** Some date when it was refused: nothing is done with it then. */
    LocalDate date(String field, @Nullable String text) {
        var given = checks.required(field, text, 10);
        if (given.isEmpty()) {
            return REFUSED;
        }
        try {
            return LocalDate.parse(given);
        } catch (DateTimeException e) {
            checks.fault(field, "field.date-form");
            return REFUSED;
        }
    }

    List<NamedDay> read(String list, @Nullable List<@Nullable NewDay> days) {
        if (days == null) {
            return List.of();
        }
        if (days.size() > MOST_DAYS) {
            checks.fault(list, "field.too-many");
            return List.of();
        }
        var read = new ArrayList<NamedDay>();
        for (int i = 0; i < days.size(); i++) {
            var day = days.get(i);
            var field = list + "[" + i + "]";
            if (day == null) {
                checks.missing(field);
            } else {
                read.add(new NamedDay(
                        date(field + ".date", day.date()),
                        checks.required(field + ".name", day.name(), 200),
                        checks.optional(field + ".nameEn", day.nameEn(), 200),
                        day.sessions() == null ? null : sessions(field + ".sessions", day.sessions())));
            }
        }
        return read;
    }

    /** Null when any was refused. */
    @Nullable
    List<Session> sessions(String field, @Nullable List<@Nullable String> texts) {
        if (texts == null || texts.isEmpty()) {
            checks.missing(field);
            return null;
        }
        if (texts.size() > MOST_SESSIONS) {
            checks.fault(field, "field.too-many");
            return null;
        }
        try {
            return Session.inOrder(texts.stream().map(DayChecks::session).toList());
        } catch (IllegalArgumentException | DateTimeException e) {
            checks.fault(field, "calendar.field.sessions");
            return null;
        }
    }

    private static Session session(@Nullable String text) {
        if (text == null || text.length() > 11) {
            throw new IllegalArgumentException("not a session");
        }
        return Session.parse(text);
    }
}
