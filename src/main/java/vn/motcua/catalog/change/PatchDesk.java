package vn.motcua.catalog.change;

import java.util.HashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.Catalog;
import vn.motcua.engine.LiveModel;
import vn.motcua.engine.LiveModels;

/** Says what a patch would do to the diagrams that are live; changes nothing. */
@Component
public class PatchDesk {

    private static final int AT_ONCE = 100;

    private final LiveModels models;
    private final Catalog catalog;

    PatchDesk(LiveModels models, Catalog catalog) {
        this.models = models;
        this.catalog = catalog;
    }

    /** One diagram that a patch would change. {@code complaints}: why it must not be published so. */
    public record Tried(String path, String difference, List<String> complaints, String after) {}

    /** @throws PatchRefused when the patch cannot be understood */
    public List<Tried> tryOut(String yaml) {
        var patching = new Patching(PatchFile.read(yaml), new PatchCheck(catalog));
        var live = models.all().stream().filter(model -> !model.decision()).toList();
        var tried = new java.util.ArrayList<Tried>();
        for (var from = 0; from < live.size(); from += AT_ONCE) {
            tried.addAll(tryOut(patching, live.subList(from, Math.min(live.size(), from + AT_ONCE))));
        }
        return tried;
    }

    private List<Tried> tryOut(Patching patching, List<LiveModel> some) {
        var contents = models.contents(some);
        var texts = new HashMap<String, String>();
        some.forEach(model -> texts.put(model.resource(), contents.getOrDefault(model.id(), "")));
        return patching.in(texts).stream()
                .map(one -> new Tried(one.path(), one.difference(), one.complaints(), one.after()))
                .toList();
    }
}
