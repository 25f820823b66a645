package vn.motcua.rehearsal;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.DiagramDrafts.DraftText;
import vn.motcua.catalog.Procedure;
import vn.motcua.catalog.ProcedureCode;
import vn.motcua.engine.TryOut;
import vn.motcua.organization.Unit;

/**
 * Plays a sample dossier through a draft, on the true engine with the true calendar, tables and letters. Nothing of it
 * stays. One at a time on a node: a play holds a connection for its whole length.
 */
@Component
public class Rehearsals {

    private static final int SECONDS_TO_WAIT = 5;

    private final TryOut tryOut;
    private final Stage stage;
    private final RehearsalChecks checks;
    private final Duration longest;
    private final Semaphore turn = new Semaphore(1, true);

    Rehearsals(TryOut tryOut, Stage stage, RehearsalChecks checks, RehearsalSettings settings) {
        this.tryOut = tryOut;
        this.stage = stage;
        this.checks = checks;
        this.longest = settings.longest();
    }

    /**
     * @throws vn.motcua.web.InvalidFields naming every field that cannot be taken
     * @throws vn.motcua.engine.ModelRefused when the draft does not pass the gate
     * @throws vn.motcua.engine.ModelNotRunnable when the engine cannot read the draft
     * @throws RehearsalBusy when another rehearsal takes too long
     */
    public Played play(DraftText draft, NewRehearsal typed) {
        var order = checks.check(draft, typed);
        waitForTurn();
        try {
            return tryOut.run(
                    order.receivedAt(), longest.multipliedBy(3), Map.of(path(draft), bytes(draft)), () -> play(order));
        } finally {
            turn.release();
        }
    }

    /** The procedure whose own diagram the draft is; empty for a shared diagram or a table. */
    public Optional<ProcedureCode> procedureOf(DraftText draft) {
        return checks.own(draft);
    }

    /** Where a dossier of this procedure may come in, the usual one first. */
    public List<Unit> counters(Procedure procedure) {
        return checks.counters(procedure);
    }

    private Played play(RehearsalOrder order) {
        stage.tape().start();
        try {
            var scene = new Scene(stage, order, longest);
            var refusal = new Player(stage, order.pace(), scene).make(order.moves());
            return scene.played(refusal);
        } finally {
            stage.tape().stop();
        }
    }

    private void waitForTurn() {
        try {
            if (!turn.tryAcquire(SECONDS_TO_WAIT, TimeUnit.SECONDS)) {
                throw new RehearsalBusy();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new RehearsalBusy();
        }
    }

    /** Where the file would lie; the gate asks whether it holds what its place promises. */
    private String path(DraftText draft) {
        if (draft.decision()) {
            return "decisions/" + draft.key() + ".dmn";
        }
        return checks.own(draft)
                .map(code -> "processes/%s/%s.bpmn".formatted(checks.folder(code), code))
                .orElse("processes/shared/" + draft.key() + ".bpmn");
    }

    private static byte[] bytes(DraftText draft) {
        return draft.content().getBytes(StandardCharsets.UTF_8);
    }
}
