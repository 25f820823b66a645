package vn.motcua.catalog.change;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.change.Impact.ProcedureMet;
import vn.motcua.catalog.change.Impact.StepMet;
import vn.motcua.catalog.model.DiagramModel;
import vn.motcua.engine.Occupancy;
import vn.motcua.engine.Occupancy.StepLoad;
import vn.motcua.engine.Rings;

/** Says what a change would meet before it is published. */
@Component
public class ImpactDesk {

    private final VersionTexts texts;
    private final WhereUsed used;
    private final Occupancy occupancy;
    private final Rings rings;

    ImpactDesk(VersionTexts texts, WhereUsed used, Occupancy occupancy, Rings rings) {
        this.texts = texts;
        this.used = used;
        this.occupancy = occupancy;
        this.rings = rings;
    }

    /** @throws VersionNotFound when the key or the draft is unknown */
    public Impact of(String key, @Nullable Long draft) {
        var versions = texts.all(key);
        var live = texts.of(key, "key", VersionTexts.LIVE, null);
        var procedures = procedures(key, live.decision());
        return new Impact(
                key,
                live.decision()
                        ? TableModel.read(live.content()).name()
                        : DiagramModel.read(live.content()).name(),
                live.decision(),
                texts.live(key),
                versions,
                live.decision() ? List.of() : steps(key, live, draft),
                procedures,
                procedures.stream().mapToLong(ProcedureMet::running).sum(),
                rings.of(key).orElse(null));
    }

    private List<ProcedureMet> procedures(String key, boolean decision) {
        var running = occupancy.running();
        var met = ComparisonDesk.code(key).isPresent()
                ? used.all().stream().filter(model -> model.key().equals(key)).toList()
                : used.procedures(key, decision);
        return met.stream()
                .map(model -> new ProcedureMet(model, running.getOrDefault(model.key(), 0L)))
                .toList();
    }

    private List<StepMet> steps(String key, VersionText live, @Nullable Long draft) {
        var open = occupancy.openSteps(key);
        var changes = draft == null
                ? List.<Change>of()
                : Comparison.of(live, texts.of(key, "draft", VersionTexts.DRAFT, draft), null)
                        .changes();
        return open.stream().map(load -> met(load, changes)).toList();
    }

    static StepMet met(StepLoad load, List<Change> changes) {
        var own = changes.stream()
                .filter(change -> change.mark() != Change.Mark.MOVED)
                .filter(change ->
                        change.element().equals(load.step()) || change.others().contains(load.step()))
                .toList();
        var fate = own.isEmpty() ? "kept" : "changed";
        if (own.stream().anyMatch(change -> change.topic().equals("id"))) {
            fate = "renamed";
        } else if (own.stream().anyMatch(change -> change.mark() == Change.Mark.REMOVED)) {
            fate = "removed";
        }
        return new StepMet(load.step(), load.name(), load.open(), fate, own);
    }
}
