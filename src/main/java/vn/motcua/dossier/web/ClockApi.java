package vn.motcua.dossier.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierDesk;
import vn.motcua.dossier.LawfulTime;
import vn.motcua.dossier.LawfulTime.OwedTime;
import vn.motcua.dossier.LawfulTime.SpentTime;
import vn.motcua.dossier.LawfulTimes;
import vn.motcua.organization.Officer;
import vn.motcua.sla.Appointment;
import vn.motcua.sla.ClockEntry;
import vn.motcua.sla.PauseCause;
import vn.motcua.sla.Stood;

/** The clock of a dossier: entries, pauses, dates and why, side clocks, and whose time was spent. */
@RestController
class ClockApi {

    private final DossierDesk desk;
    private final LawfulTimes times;
    private final Clock clock;

    ClockApi(DossierDesk desk, LawfulTimes times, Clock clock) {
        this.desk = desk;
        this.times = times;
        this.clock = clock;
    }

    @GetMapping("/api/dossiers/{code}/clock")
    ClockView clock(@PathVariable String code, Officer officer) {
        var dossier = desk.visibleDossier(DossierCode.parse(code), officer);
        return view(code, times.of(dossier.code()));
    }

    private ClockView view(String code, LawfulTime time) {
        var deadline = time.deadline();
        return new ClockView(
                code,
                deadline.word(),
                local(deadline.dueAt()),
                local(deadline.warnAt()),
                deadline.provisional(),
                local(deadline.pausedSince()),
                minutes(time.remaining()),
                local(deadline.stoppedAt()),
                deadline.entries().stream().map(this::entry).toList(),
                deadline.pauses().stream().map(this::pause).toList(),
                deadline.appointments().stream().map(this::appointment).toList(),
                time.duties().stream().map(this::duty).toList(),
                time.steps().stream().map(this::step).toList(),
                time.lateness().stream()
                        .map(late -> new ClockView.Lateness(
                                late.unit(), late.steps(), late.late().toMinutes()))
                        .toList(),
                deadline.explanation(),
                deadline.explanation(Locale.ENGLISH));
    }

    private ClockView.Entry entry(ClockEntry entry) {
        var rules = entry.rules();
        return new ClockView.Entry(
                entry.kind().name(),
                local(entry.at()),
                entry.term(),
                rules == null ? null : rules.cutOff().toString(),
                rules == null ? null : rules.supplement().name(),
                rules == null ? null : rules.consultationGround(),
                entry.cause() == null ? null : entry.cause().code(),
                entry.paper(),
                entry.reason(),
                local(entry.until()),
                entry.actor());
    }

    private ClockView.Pause pause(Stood stood) {
        return new ClockView.Pause(
                local(stood.from()),
                local(stood.until()),
                stood.causes().stream().map(PauseCause::code).sorted().toList(),
                stood.workingSeconds() / 60);
    }

    private ClockView.Promise appointment(Appointment appointment) {
        return new ClockView.Promise(appointment.kind(), local(appointment.from()), local(appointment.dueAt()));
    }

    private ClockView.Owed duty(OwedTime owed) {
        var duty = owed.duty();
        return new ClockView.Owed(
                duty.kind().word(),
                duty.unit(),
                local(duty.startedAt()),
                local(duty.dueAt()),
                local(duty.endedAt()),
                owed.late().toMinutes());
    }

    private ClockView.Step step(SpentTime spent) {
        var step = spent.step();
        return new ClockView.Step(
                step.taskId(),
                step.step(),
                step.name(),
                step.unit(),
                step.officer(),
                step.allotted(),
                local(step.openedAt()),
                local(step.dueAt()),
                local(step.closedAt()),
                step.outcome(),
                step.spentSeconds() == null ? null : step.spentSeconds() / 60,
                spent.late().toMinutes());
    }

    private static @Nullable Long minutes(@Nullable Duration duration) {
        return duration == null ? null : duration.toMinutes();
    }

    private @Nullable OffsetDateTime local(@Nullable Instant instant) {
        return instant == null ? null : instant.atZone(clock.getZone()).toOffsetDateTime();
    }

    /** Times are in working minutes; {@code remainingMinutes} is negative when the time is over. */
    record ClockView(
            String code,
            String state,
            @Nullable OffsetDateTime dueAt,
            @Nullable OffsetDateTime warnAt,
            boolean provisional,
            @Nullable OffsetDateTime pausedSince,
            @Nullable Long remainingMinutes,
            @Nullable OffsetDateTime stoppedAt,
            List<Entry> entries,
            List<Pause> pauses,
            List<Promise> appointments,
            List<Owed> duties,
            List<Step> steps,
            List<Lateness> latenessByUnit,
            List<String> explanation,
            List<String> explanationEn) {

        record Entry(
                String kind,
                @Nullable OffsetDateTime at,
                @Nullable String term,
                @Nullable String cutOff,
                @Nullable String policy,
                @Nullable String consultationGround,
                @Nullable String cause,
                @Nullable String paper,
                @Nullable String reason,
                @Nullable OffsetDateTime until,
                String actor) {}

        record Pause(
                @Nullable OffsetDateTime from,
                @Nullable OffsetDateTime until,
                List<String> causes,
                long workingMinutes) {}

        record Promise(
                String kind,
                @Nullable OffsetDateTime from,
                @Nullable OffsetDateTime dueAt) {}

        record Owed(
                String kind,
                String unit,
                @Nullable OffsetDateTime startedAt,
                @Nullable OffsetDateTime dueAt,
                @Nullable OffsetDateTime endedAt,
                long lateMinutes) {}

        record Step(
                String task,
                String step,
                String name,
                String unit,
                @Nullable String officer,
                @Nullable String allotted,
                @Nullable OffsetDateTime openedAt,
                @Nullable OffsetDateTime dueAt,
                @Nullable OffsetDateTime closedAt,
                @Nullable String outcome,
                @Nullable Integer spentMinutes,
                long lateMinutes) {}

        record Lateness(String unit, int steps, long lateMinutes) {}
    }
}
