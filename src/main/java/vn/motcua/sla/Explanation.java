package vn.motcua.sla;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.Due;

/** Says line by line why a dossier is due when it is: the law's count, why it stood, new promises, the date. */
class Explanation {

    private final ClockReading reading;
    private final @Nullable Due due;
    private final List<Appointment> appointments;
    private final List<ExplanationLine> lines = new ArrayList<>();

    Explanation(ClockReading reading, DueReading dues, @Nullable Due due, List<Appointment> appointments) {
        this.reading = reading;
        this.due = due;
        this.appointments = appointments;
    }

    List<ExplanationLine> lines(List<ClockEntry> entries) {
        if (due == null) {
            add("clock.no-term");
        } else {
            // The count's last line names the date; what stands below may move it, so it comes last here.
            due.reasons().stream()
                    .filter(reason -> !reason.key().equals("due.due"))
                    .forEach(reason -> lines.add(reason::in));
        }
        entries.forEach(this::tell);
        appointments.forEach(this::tell);
        conclude();
        return lines;
    }

    private void tell(ClockEntry entry) {
        switch (entry.kind()) {
            case PAUSE -> {
                var paper = entry.paper();
                if (paper == null) {
                    add("clock.paused", entry.at(), entry.causeOrSupplement());
                } else {
                    add("clock.paused-by", entry.at(), entry.causeOrSupplement(), paper);
                }
            }
            case RESUME -> add("clock.resumed", entry.at(), entry.causeOrSupplement());
            case RESTART -> add("clock.restarted", entry.at());
            case EXTEND -> add("clock.extended", entry.at(), Objects.requireNonNullElse(entry.until(), entry.at()));
            default -> {}
        }
    }

    private void tell(Appointment appointment) {
        var key = appointment.kind().equals("tax-slip")
                ? appointment.isLate() ? "clock.tax-slip-late" : "clock.tax-slip"
                : "clock.result-after-duty";
        add(key, appointment.from(), appointment.dueAt());
    }

    private void conclude() {
        var since = reading.pausedSince();
        var rules = reading.rules();
        if (rules != null && reading.stands().stream().anyMatch(stand -> DueReading.isSubtracted(stand, rules))) {
            add("clock.subtracted");
        }
        if (reading.stoppedAt() != null) {
            add("clock.stopped", reading.stoppedAt());
        } else if (since != null) {
            reading.openCauses().forEach(cause -> add("clock.stands", since, cause));
        }
        if (due != null && (since == null || reading.stoppedAt() != null)) {
            dueAt(due.at());
        }
    }

    private void dueAt(Instant at) {
        add("clock.due", at);
    }

    private void add(String key, Object... facts) {
        lines.add(ClockWords.line(key, facts));
    }
}
