package vn.motcua.sla;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.WorkingCalendar;

/** The two dates of a financial duty, read from the entries up to each. */
final class Appointments {

    private Appointments() {}

    static List<Appointment> of(List<ClockEntry> entries, WorkingCalendar calendar, @Nullable LocalDate basis) {
        List<Appointment> found = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            if (entry.cause() != PauseCause.FINANCIAL_DUTY) {
                continue;
            }
            var paused = entry.kind() == ClockEntry.Kind.PAUSE;
            var until = paused ? entries.subList(0, i) : entries;
            var due = new DueReading(calendar, basis, ClockReading.of(until)).due();
            if (due != null) {
                found.add(new Appointment(paused ? "tax-slip" : "result", entry.at(), due.at()));
            }
        }
        return found;
    }
}
