package vn.motcua.sla;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which entry may follow which; everything else is refused with words. */
@Component
class ClockLaw {

    private final DeadlineCount count;
    private final ZoneId zone;

    ClockLaw(DeadlineCount count, Clock clock) {
        this.count = count;
        this.zone = clock.getZone();
    }

    /** @throws ClockRefused when {@code next} cannot follow, {@link AlreadyExtended} for a second Form 04 */
    void check(String dossier, List<ClockEntry> entries, ClockEntry next) {
        var reading = ClockReading.of(entries);
        if (next.kind() == ClockEntry.Kind.START) {
            if (!entries.isEmpty()) {
                throw ClockRefused.started(dossier);
            }
            return;
        }
        if (reading.rules() == null) {
            throw ClockRefused.notStarted(dossier);
        }
        if (reading.stoppedAt() != null) {
            throw ClockRefused.stopped(dossier);
        }
        checkRunning(dossier, reading, entries, next);
    }

    private void checkRunning(String dossier, ClockReading reading, List<ClockEntry> entries, ClockEntry next) {
        var cause = next.causeOrSupplement();
        switch (next.kind()) {
            case PAUSE -> {
                if (reading.stands(cause)) {
                    throw ClockRefused.pausedAlready(dossier, cause);
                }
            }
            case RESUME -> {
                if (!reading.stands(cause)) {
                    throw ClockRefused.notPaused(dossier, cause);
                }
            }
            case EXTEND -> checkExtension(dossier, reading, count.of(entries), next.at());
            default -> {}
        }
    }

    private void checkExtension(String dossier, ClockReading reading, Deadline deadline, Instant at) {
        if (reading.wasExtended()) {
            throw new AlreadyExtended(dossier);
        }
        var due = deadline.dueAt();
        if (due == null) {
            throw ClockRefused.noDate(dossier);
        }
        // The rules name whole days: on the day before is in time at any hour, on the day itself is not.
        var lastDay = due.atZone(zone).toLocalDate().minusDays(1);
        if (at.atZone(zone).toLocalDate().isAfter(lastDay)) {
            throw ClockRefused.tooLate(dossier, ClockWords.moment(due));
        }
    }
}
