package vn.motcua.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.LegalTerm;
import vn.motcua.dossier.Dossier;
import vn.motcua.engine.Alarm;
import vn.motcua.engine.OpenTask;
import vn.motcua.engine.TryOut;
import vn.motcua.organization.Role;
import vn.motcua.rehearsal.Frame.Kind;
import vn.motcua.rehearsal.Frame.Timer;
import vn.motcua.sla.Clocks;
import vn.motcua.sla.Deadline;

/** Where a rehearsal stands: its dossier, its time, and all that was written down so far. */
class Scene {

    private static final int MOST_LINES = 200;

    private final Stage stage;
    private final RehearsalOrder order;
    private final Duration longest;
    private final long began = System.nanoTime();
    private final Drawings drawings;
    private final Lines lines;
    private final List<PlayedLetter> letters = new ArrayList<>();
    private final Dossier dossier;
    private final Deadline promise;
    private Instant now;

    /** The dossier comes in. */
    Scene(Stage stage, RehearsalOrder order, Duration longest) {
        this.stage = stage;
        this.order = order;
        this.longest = longest;
        this.drawings = new Drawings(stage.versions());
        this.lines = new Lines(drawings);
        this.now = order.receivedAt();
        var line = lines.add(Kind.RECEIVED, "", "", now);
        this.dossier = stage.intake()
                .receive(SampleAnswers.dossier(order), stage.cast().member(order.unit(), Role.RECEPTION));
        this.promise = stage.clocks().deadline(code());
        tell(line);
    }

    Dossier dossier() {
        return dossier;
    }

    Instant now() {
        return now;
    }

    Instant in(LegalTerm term) {
        return stage.calendar().dueAt(now, term);
    }

    @Nullable
    Instant due() {
        var due = stage.clocks().deadline(code()).dueAt();
        return due == null || due.isBefore(now) ? null : due;
    }

    /** The oldest open step on the way to the result; one beside it only when there is no other. */
    Optional<OpenTask> next(Predicate<OpenTask> wanted) {
        var open = stage.inbox().of(code()).stream().filter(wanted).toList();
        return open.stream()
                .filter(task -> !drawings.isBeside(lines.of(task).process, task.step()))
                .findFirst()
                .or(() -> open.stream().findFirst());
    }

    /** The timers that will ring, the first first. */
    Stream<Alarm> waiting() {
        return stage.alarms().of(code()).stream().filter(alarm -> alarm.at().isBefore(Clocks.NEVER));
    }

    /** Lets time go by; what rings before {@code until} rings at its own time. */
    void pass(Instant until) {
        for (var next = waiting().findFirst();
                next.isPresent() && goesOn();
                next = waiting().findFirst()) {
            var alarm = next.get();
            if (!alarm.at().isBefore(until)) {
                break;
            }
            moveTo(alarm.at());
            var line = lines.add(Kind.TIMER, alarm.step(), alarm.processKey(), now);
            stage.alarms().ring(alarm);
            tell(line);
        }
        moveTo(until);
    }

    void happened(Kind kind) {
        tell(lines.add(kind, "", "", now));
    }

    void answered(OpenTask task) {
        tell(lines.of(task));
    }

    boolean goesOn() {
        return lines.size() < MOST_LINES && took().compareTo(longest) < 0;
    }

    /** Asks the database for nothing more, since a refusal may have spoilt the transaction. */
    Played played(@Nullable RuntimeException refusal) {
        return new Played(
                order.procedure().code(),
                order.procedure().name(),
                order.receivedAt(),
                promise.dueAt(),
                promise.explanation(),
                lines.frames(),
                List.copyOf(letters),
                lines.passed(),
                lines.hasEnded(),
                refusal == null && !goesOn(),
                refusal,
                took());
    }

    /** Writes down what came of the act that this line tells of. */
    private void tell(Line line) {
        if (line.finishedAt == null) {
            line.finishedAt = now;
        }
        for (var task : lines.tell(stage.tape().take(), line, now)) {
            lines.of(task).cautions.addAll(stage.cautions().of(task));
        }
        var then = stage.desk().dossier(dossier.code());
        line.state = then.state().code();
        lines.endedIn(then.state().code());
        line.timers = waiting()
                .map(alarm -> new Timer(alarm.step(), drawings.label(alarm.processKey(), alarm.step()), alarm.at()))
                .toList();
        if (!line.letters.isEmpty()) {
            stage.letters().of(dossier.code()).stream()
                    .skip(letters.size())
                    .map(letter -> stage.proofs().print(letter, then))
                    .forEach(letters::add);
        }
    }

    private void moveTo(Instant moment) {
        if (moment.isAfter(now)) {
            now = moment;
            TryOut.moveTo(now);
        }
    }

    private Duration took() {
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private String code() {
        return dossier.code().value();
    }
}
