package vn.motcua.rehearsal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.calendar.LegalTerm;
import vn.motcua.engine.Alarm;
import vn.motcua.engine.OpenTask;
import vn.motcua.organization.Role;
import vn.motcua.rehearsal.Frame.Kind;
import vn.motcua.web.Refusal;

/** Makes the moves of one rehearsal and acts for everybody in it. */
class Player {

    private static final Logger log = LoggerFactory.getLogger(Player.class);
    private static final LegalTerm PROMPTLY = LegalTerm.parse("0.5 hours");
    private static final LegalTerm PAPERS_COME_AFTER = LegalTerm.parse("3 working_days");
    private static final LegalTerm LATER = LegalTerm.parse("5 working_days");

    private final Stage stage;
    private final Pace pace;
    private final Scene scene;

    Player(Stage stage, Pace pace, Scene scene) {
        this.stage = stage;
        this.pace = pace;
        this.scene = scene;
    }

    /** Null when all were made or time was up; else why the next one could not be. */
    @Nullable
    RuntimeException make(List<Move> moves) {
        try {
            for (int i = 0; i < moves.size() && scene.goesOn(); i++) {
                make(moves.get(i));
            }
            return null;
        } catch (Refusal refusal) {
            return refusal;
        } catch (RuntimeException broken) {
            // A draft may ask what the engine cannot do; its author is told in the engine's words.
            log.info("A rehearsal broke", broken);
            return broken;
        }
    }

    private void make(Move move) {
        switch (move.kind()) {
            case STRAIGHT -> straight(task -> false);
            case STEP -> scene.next(task -> true).ifPresent(task -> answer(task, straightAnswer(task)));
            case CHOOSE -> choose(move.word(0));
            case TAKE -> take(move.word(0), move.word(1));
            case SUPPLEMENT -> act(Kind.SUPPLEMENT, PAPERS_COME_AFTER, this::bringPapers);
            case WITHDRAW -> act(Kind.WITHDRAWAL, PROMPTLY, this::withdraw);
            case STOP -> act(Kind.STOP, PROMPTLY, this::stop);
            case TIMER ->
                scene.pass(
                        ringing(alarm -> alarm.step().equals(move.word(0))).at().plusSeconds(1));
            case WAIT -> scene.pass(due().plusSeconds(1));
        }
    }

    /** On to the first step that is {@code wanted}, or to the end. */
    private Optional<OpenTask> straight(Predicate<OpenTask> wanted) {
        for (var task = scene.next(any -> true); task.isPresent() && scene.goesOn(); task = scene.next(any -> true)) {
            var found = scene.next(wanted);
            if (found.isPresent()) {
                return found;
            }
            answer(task.get(), straightAnswer(task.get()));
        }
        return Optional.empty();
    }

    private void choose(String decision) {
        var task = straight(open -> open.decisions().contains(decision));
        if (task.isPresent()) {
            answer(task.get(), decision);
        } else if (scene.goesOn()) {
            throw new NothingHappens("never-asked", decision);
        }
    }

    private void take(String step, String decision) {
        var task = scene.next(open -> open.step().equals(step)).orElseThrow(() -> new NothingHappens("not-open", step));
        if (!task.decisions().contains(decision)) {
            throw new NothingHappens("no-such-answer", decision);
        }
        answer(task, decision);
    }

    private static String straightAnswer(OpenTask task) {
        return task.decisions().stream().findFirst().orElse("");
    }

    /** A timer that rings before the step is done may take it away. */
    private void answer(OpenTask task, String decision) {
        scene.pass(finish(task));
        if (stage.inbox().find(task.id()).isPresent()) {
            var due = scene.due();
            var later = stage.calendar().dueAt(due == null ? scene.now() : due, LATER);
            var actor = stage.cast().actor(task);
            stage.tasks().complete(task.id(), decision, "", SampleAnswers.fields(task, later), actor);
            scene.answered(task);
        }
    }

    private Instant finish(OpenTask task) {
        var due = task.dueAt();
        return pace == Pace.ALLOTTED && due != null && due.isAfter(scene.now()) ? due : scene.in(PROMPTLY);
    }

    private void act(Kind kind, LegalTerm after, Runnable act) {
        scene.pass(scene.in(after));
        act.run();
        scene.happened(kind);
    }

    private void bringPapers() {
        var dossier = scene.dossier();
        var officer = stage.cast().member(dossier.receivedAt(), Role.RECEPTION);
        stage.moves().supplement(dossier.code(), List.of(), SampleAnswers.REASON, officer);
    }

    private void withdraw() {
        var dossier = scene.dossier();
        var officer = stage.cast().member(dossier.receivedAt(), Role.RECEPTION);
        stage.moves().withdraw(dossier.code(), SampleAnswers.REASON, officer);
    }

    private void stop() {
        var dossier = scene.dossier();
        var officer = stage.cast().member(dossier.handledBy(), Role.LEADER);
        stage.moves().stop(dossier.code(), SampleAnswers.REASON, officer);
    }

    private Instant due() {
        var due = scene.due();
        return due != null ? due : ringing(any -> true).at();
    }

    private Alarm ringing(Predicate<Alarm> wanted) {
        return scene.waiting().filter(wanted).findFirst().orElseThrow(() -> new NothingHappens("nothing-rings", ""));
    }
}
