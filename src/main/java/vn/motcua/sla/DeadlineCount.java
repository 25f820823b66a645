package vn.motcua.sla;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.Due;
import vn.motcua.calendar.LegalTerm;
import vn.motcua.calendar.Pause;
import vn.motcua.calendar.WorkingCalendar;

/** Reads a clock's entries and says when the dossier is due. */
@Component
class DeadlineCount {

    private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    private final WorkingCalendar calendar;
    private final ZoneId zone;

    DeadlineCount(WorkingCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.zone = clock.getZone();
    }

    Deadline of(List<ClockEntry> entries) {
        return of(entries, calendar);
    }

    /** By another calendar than the one of now. */
    Deadline of(List<ClockEntry> entries, WorkingCalendar calendar) {
        var reading = new Reading();
        entries.forEach(reading::take);
        var due = due(reading, calendar);
        var dueAt = due == null || reading.pausedSince != null ? null : due.at();
        var warnAt = dueAt == null ? null : warning(reading, dueAt, calendar);
        return new Deadline(
                dueAt,
                warnAt,
                reading.pausedSince != null,
                reading.stoppedAt,
                explanation(reading, due),
                List.copyOf(entries));
    }

    /** None for a limit of a day or less: it would lie before the dossier came in. */
    private static @Nullable Instant warning(Reading reading, Instant dueAt, WorkingCalendar calendar) {
        var before = calendar.workingDaysBefore(dueAt, 1);
        return reading.from != null && before.isAfter(reading.from) ? before : null;
    }

    private static @Nullable Due due(Reading reading, WorkingCalendar calendar) {
        if (reading.from == null || reading.term == null) {
            return null;
        }
        var counted = calendar.due(reading.from, reading.term, reading.pauses, null);
        return reading.extendedUntil == null ? counted : counted.movedTo(reading.extendedUntil);
    }

    private List<String> explanation(Reading reading, @Nullable Due due) {
        List<String> lines = new ArrayList<>();
        if (due == null) {
            lines.add("Thủ tục chưa công bố thời hạn giải quyết nên chưa xác định ngày hẹn trả.");
        } else {
            lines.addAll(due.explanation());
        }
        if (reading.extendedUntil != null) {
            lines.add("Đã xin lỗi và hẹn lại (Mẫu 04) đến " + printed(reading.extendedUntil) + ".");
        }
        if (reading.pausedSince != null) {
            lines.add("Đồng hồ đang tạm dừng từ " + printed(reading.pausedSince) + ": " + reading.pauseReason + ".");
        }
        return lines;
    }

    private String printed(Instant instant) {
        return PRINTED.format(instant.atZone(zone));
    }

    /** What the entries read so far add up to. */
    private static final class Reading {
        private final List<Pause> pauses = new ArrayList<>();
        private @Nullable Instant from;
        private @Nullable LegalTerm term;
        private @Nullable Instant pausedSince;
        private @Nullable String pauseReason;
        private @Nullable Instant extendedUntil;
        private @Nullable Instant stoppedAt;

        void take(ClockEntry entry) {
            switch (entry.kind()) {
                case START, RESTART -> begin(entry);
                case PAUSE -> {
                    pausedSince = entry.at();
                    pauseReason = entry.reason();
                }
                case RESUME -> endPause(entry.at());
                case EXTEND -> extendedUntil = entry.until();
                case STOP -> stoppedAt = entry.at();
            }
        }

        private void begin(ClockEntry entry) {
            from = entry.at();
            term = entry.term() == null ? null : LegalTerm.parse(entry.term());
            pauses.clear();
            pausedSince = null;
        }

        private void endPause(Instant at) {
            if (pausedSince != null) {
                pauses.add(new Pause(pausedSince, at));
                pausedSince = null;
            }
        }
    }
}
