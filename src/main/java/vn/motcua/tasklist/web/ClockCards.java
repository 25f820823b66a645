package vn.motcua.tasklist.web;

import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.LegalTerm;
import vn.motcua.dossier.LawfulTime;
import vn.motcua.dossier.LawfulTime.OwedTime;
import vn.motcua.dossier.LawfulTime.SpentTime;
import vn.motcua.sla.Appointment;
import vn.motcua.sla.ClockEntry;
import vn.motcua.sla.Deadline;
import vn.motcua.sla.Stood;
import vn.motcua.web.Problems;
import vn.motcua.web.WorkingTimeWords;

/** Puts into words what the clocks say of a dossier. */
@Component
class ClockCards {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final PeopleNames names;
    private final Problems words;
    private final WorkingTimeWords times;

    ClockCards(PeopleNames names, Problems words, WorkingTimeWords times) {
        this.names = names;
        this.words = words;
        this.times = times;
    }

    ClockCard card(LawfulTime time) {
        var deadline = time.deadline();
        var other = isEnglish() ? VIETNAMESE : Locale.ENGLISH;
        var left = time.remaining();
        return new ClockCard(
                deadline,
                deadline.explanation(LocaleContextHolder.getLocale()),
                deadline.explanation(other),
                other.getLanguage(),
                left == null ? null : times.exact(left.abs()),
                left != null && left.isNegative(),
                deadline.pauses().stream().map(stood -> pause(stood, deadline)).toList(),
                deadline.appointments().stream().map(ClockCards::promise).toList(),
                newDate(deadline),
                time.duties().stream().map(this::owed).toList(),
                time.steps().stream().map(this::step).toList(),
                time.lateness().stream().map(this::lateness).toList());
    }

    private ClockCard.Pause pause(Stood stood, Deadline deadline) {
        var causes = stood.causes().stream()
                .sorted()
                .map(cause -> words.text("clock.cause." + cause.code()))
                .collect(Collectors.joining(", "));
        var papers = deadline.entries().stream()
                .filter(entry -> entry.kind() == ClockEntry.Kind.PAUSE && isWithin(entry, stood))
                .map(ClockEntry::paper)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        var length = Duration.ofSeconds(stood.workingSeconds());
        return new ClockCard.Pause(
                stood.from(), stood.until(), causes, papers, length.toMinutes(), times.exact(length));
    }

    private static boolean isWithin(ClockEntry entry, Stood stood) {
        return !entry.at().isBefore(stood.from())
                && (stood.until() == null || entry.at().isBefore(stood.until()));
    }

    private static ClockCard.Promise promise(Appointment appointment) {
        return new ClockCard.Promise(appointment.kind(), appointment.from(), appointment.dueAt(), appointment.isLate());
    }

    private static ClockCard.@Nullable NewDate newDate(Deadline deadline) {
        return deadline.entries().stream()
                .filter(entry -> entry.until() != null)
                .map(entry -> new ClockCard.NewDate(
                        entry.at(), Objects.requireNonNull(entry.until()), entry.paper(), entry.reason()))
                .findFirst()
                .orElse(null);
    }

    private ClockCard.Owed owed(OwedTime owed) {
        var duty = owed.duty();
        return new ClockCard.Owed(
                duty.kind().word(),
                names.unit(duty.unit()),
                duty.startedAt(),
                duty.dueAt(),
                duty.endedAt(),
                late(owed.late()));
    }

    private ClockCard.Step step(SpentTime spent) {
        var step = spent.step();
        var seconds = step.spentSeconds();
        return new ClockCard.Step(
                step.name(),
                names.unit(step.unit()),
                step.officer() == null ? null : names.officer(step.officer()),
                step.openedAt(),
                step.dueAt(),
                step.closedAt(),
                step.allotted() == null ? null : term(LegalTerm.parse(step.allotted())),
                seconds == null ? null : times.exact(Duration.ofSeconds(seconds)),
                late(spent.late()));
    }

    private ClockCard.Lateness lateness(LawfulTime.UnitLateness late) {
        return new ClockCard.Lateness(names.unit(late.unit()), late.steps(), times.exact(late.late()));
    }

    private @Nullable String late(Duration late) {
        return late.isZero() ? null : times.exact(late);
    }

    private String term(LegalTerm term) {
        return words.text("term." + term.unit().word(), term.amount());
    }

    private static boolean isEnglish() {
        return LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage());
    }
}
