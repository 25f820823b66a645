package vn.motcua.catalog.change.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.change.ChangeWords;
import vn.motcua.catalog.change.Impact;
import vn.motcua.engine.Ring;

/** What a change meets, in JSON. */
record ImpactAnswer(
        String key,
        String title,
        boolean decision,
        int live,
        List<Version> versions,
        List<Step> steps,
        Procedures procedures,
        @Nullable RingAnswer ring) {

    record Version(int number, long running, boolean live) {}

    /** A step that tasks stand at; {@code fate}: kept, changed, renamed, removed. */
    record Step(String step, String name, long open, String fate, List<String> changes) {}

    /** The procedures that come to it, and their running dossiers. */
    record Procedures(int count, long running, List<UsedAnswer.Department> departments, List<String> keys) {}

    record RingAnswer(int version, int restVersion, Set<String> procedures, boolean takenBack) {

        static @Nullable RingAnswer of(@Nullable Ring ring) {
            return ring == null
                    ? null
                    : new RingAnswer(ring.version(), ring.restVersion(), ring.procedures(), ring.takenBack());
        }
    }

    static ImpactAnswer of(Impact impact, ChangeWords words, UsedWords names, Locale locale) {
        var models =
                impact.procedures().stream().map(Impact.ProcedureMet::model).toList();
        return new ImpactAnswer(
                impact.key(),
                impact.title(),
                impact.decision(),
                impact.live(),
                impact.versions().stream()
                        .map(version ->
                                new Version(version.number(), version.running(), version.number() == impact.live()))
                        .toList(),
                impact.steps().stream().map(step -> step(step, words, locale)).toList(),
                new Procedures(
                        models.size(),
                        impact.running(),
                        UsedAnswer.departments(models, names, locale),
                        models.stream().map(model -> model.key()).toList()),
                RingAnswer.of(impact.ring()));
    }

    private static Step step(Impact.StepMet met, ChangeWords words, Locale locale) {
        var changes =
                met.changes().stream().map(change -> words.of(change, locale)).toList();
        return new Step(met.step(), met.name(), met.open(), met.fate(), changes);
    }
}
