package vn.motcua.catalog.lint;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.Procedure;
import vn.motcua.catalog.ProcedureCode;
import vn.motcua.catalog.model.DecisionModel;
import vn.motcua.catalog.model.DiagramModel;
import vn.motcua.catalog.model.DiagramUnreadable;
import vn.motcua.organization.CandidateGroup;
import vn.motcua.organization.Units;

/** What a model may name outside itself: procedures, groups, beans, decision tables, shared diagrams. */
final class Surroundings {

    private final Catalog catalog;
    private final Units units;
    private final Set<String> beans;
    private final ModelShelf shelf;
    private final Map<String, Read<DecisionModel>> decisions = new ConcurrentHashMap<>();
    private final Map<String, Read<DiagramModel>> shared = new ConcurrentHashMap<>();

    /** A model with the edition it was read from, so that a newer one is read anew. */
    private record Read<M>(String edition, Optional<M> model) {}

    Surroundings(Catalog catalog, Units units, Set<String> beans, ModelShelf shelf) {
        this.catalog = catalog;
        this.units = units;
        this.beans = beans;
        this.shelf = shelf;
    }

    Optional<Procedure> procedure(String code) {
        try {
            return catalog.find(new ProcedureCode(code));
        } catch (IllegalArgumentException notACode) {
            return Optional.empty();
        }
    }

    boolean hasBean(String name) {
        return beans.contains(name);
    }

    /** Whether {@code tu-phap.specialist} names a unit and a role that exist. */
    boolean hasGroup(String group) {
        try {
            return units.has(CandidateGroup.parse(group));
        } catch (IllegalArgumentException notAGroup) {
            return false;
        }
    }

    Optional<DecisionModel> decision(String id) {
        return read(decisions, "decisions/" + id + ".dmn", DecisionModel::read);
    }

    Optional<DiagramModel> shared(String key) {
        return read(shared, "processes/shared/" + key + ".bpmn", DiagramModel::read);
    }

    private <M> Optional<M> read(Map<String, Read<M>> known, String path, Reader<M> reader) {
        var copy = shelf.find(path);
        if (copy.isEmpty()) {
            return Optional.empty();
        }
        var before = known.get(path);
        if (before == null || !before.edition.equals(copy.get().edition())) {
            before = new Read<>(copy.get().edition(), model(copy.get(), reader));
            known.put(path, before);
        }
        return before.model;
    }

    private interface Reader<M> {
        M read(byte[] content);
    }

    /** Its own check says why it cannot be read; here it only counts as not there. */
    private static <M> Optional<M> model(ModelShelf.Copy copy, Reader<M> reader) {
        try {
            return Optional.of(reader.read(copy.content().get()));
        } catch (DiagramUnreadable unreadable) {
            return Optional.empty();
        }
    }
}
