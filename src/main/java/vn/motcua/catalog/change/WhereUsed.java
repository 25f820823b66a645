package vn.motcua.catalog.change;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.change.Use.Kind;
import vn.motcua.catalog.model.DiagramModel;
import vn.motcua.catalog.model.DiagramUnreadable;
import vn.motcua.engine.LiveModel;
import vn.motcua.engine.LiveModels;

/**
 * Which diagrams and tables use a thing. Each version is read once, when it is asked about first after it was published;
 * which versions are live is asked of the database each time, so that all nodes answer alike.
 */
@Component
public class WhereUsed {

    private static final int AT_ONCE = 100;

    private final LiveModels models;
    private final Map<String, ModelUses> read = new ConcurrentHashMap<>();

    WhereUsed(LiveModels models) {
        this.models = models;
    }

    /** All that are live, by key. */
    public List<ModelUses> all() {
        var live = models.all();
        readIn(live.stream().filter(model -> !read.containsKey(model.id())).toList());
        if (read.size() > 2 * live.size()) {
            read.keySet().retainAll(live.stream().map(LiveModel::id).toList());
        }
        return live.stream()
                .flatMap(model -> java.util.stream.Stream.ofNullable(read.get(model.id())))
                .toList();
    }

    /** Those that use a thing themselves. A unit's own procedures use it too. */
    public List<ModelUses> users(Kind kind, String name) {
        return all().stream()
                .filter(model -> model.has(kind, name)
                        || kind == Kind.UNIT
                                && model.isProcedure()
                                && model.folder().equals(name))
                .toList();
    }

    /** The procedures that come to a shared diagram or table, be it through another one; by key. */
    public List<ModelUses> procedures(String key, boolean decision) {
        var all = all();
        var found = new LinkedHashMap<String, ModelUses>();
        var waiting = new ArrayDeque<>(List.of(new Use(decision ? Kind.DECISION : Kind.DIAGRAM, key, "")));
        var asked = new HashSet<String>();
        while (!waiting.isEmpty()) {
            var sought = waiting.pop();
            for (var model : all) {
                if (model.has(sought.kind(), sought.name()) && asked.add(model.key())) {
                    found.put(model.key(), model);
                    waiting.add(new Use(Kind.DIAGRAM, model.key(), ""));
                }
            }
        }
        return found.values().stream()
                .filter(ModelUses::isProcedure)
                .sorted(java.util.Comparator.comparing(ModelUses::key))
                .toList();
    }

    /** Every name of a kind with the number of diagrams and tables that use it. */
    public SortedMap<String, Long> names(Kind kind) {
        return all().stream()
                .flatMap(model -> model.uses().stream()
                        .filter(use -> use.kind() == kind)
                        .map(Use::name)
                        .distinct())
                .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()));
    }

    private void readIn(List<LiveModel> missing) {
        for (var from = 0; from < missing.size(); from += AT_ONCE) {
            var some = missing.subList(from, Math.min(missing.size(), from + AT_ONCE));
            var contents = models.contents(some);
            new ArrayList<>(some)
                    .parallelStream()
                            .forEach(model -> read.put(model.id(), read(model, contents.getOrDefault(model.id(), ""))));
        }
    }

    private static ModelUses read(LiveModel model, String content) {
        try {
            if (model.decision()) {
                var table = TableModel.read(content);
                return ModelUses.of(model, table.name(), UseReading.of(table));
            }
            var diagram = DiagramModel.read(content);
            return ModelUses.of(model, diagram.name(), UseReading.of(diagram));
        } catch (DiagramUnreadable notOurKind) {
            return ModelUses.of(model, model.key(), List.of());
        }
    }
}
