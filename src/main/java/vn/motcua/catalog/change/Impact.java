package vn.motcua.catalog.change;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.engine.ModelVersion;
import vn.motcua.engine.Ring;

/**
 * What a change of a diagram or table meets.
 *
 * @param live the version that everyone gets who is in no ring
 * @param steps where tasks are open, with what the draft does to the step
 * @param procedures those that come to a shared diagram or table; the procedure itself for its own diagram
 * @param running dossiers of these procedures
 * @param ring a version that only some get, or that was taken back; null when there is none
 */
public record Impact(
        String key,
        String title,
        boolean decision,
        int live,
        List<ModelVersion> versions,
        List<StepMet> steps,
        List<ProcedureMet> procedures,
        long running,
        @Nullable Ring ring) {

    /** A step that tasks stand at; {@code fate} is {@code kept}, {@code changed}, {@code renamed} or {@code removed}. */
    public record StepMet(String step, String name, long open, String fate, List<Change> changes) {}

    /** A procedure and its running dossiers. */
    public record ProcedureMet(ModelUses model, long running) {}

    /** Whether it is one of those that procedures share, so that a new version may go to some of them first. */
    public boolean isShared() {
        return ComparisonDesk.code(key).isEmpty();
    }
}
