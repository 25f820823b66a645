package vn.motcua.catalog.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.catalog.lint.ModelLint;
import vn.motcua.catalog.review.DraftQuery;
import vn.motcua.catalog.review.DraftWriting;
import vn.motcua.catalog.review.Drafts;
import vn.motcua.catalog.review.NewDraft;
import vn.motcua.engine.LiveModel;
import vn.motcua.engine.LiveModels;
import vn.motcua.engine.ModelGate;
import vn.motcua.organization.Officer;

/** Makes a patch in the diagrams that are live: tries it out, or opens a draft of each, which goes the usual way. */
@Component
@Transactional
public class PatchDesk {

    private static final int AT_ONCE = 100;

    private final LiveModels models;
    private final PatchCheck check;
    private final Drafts drafts;
    private final DraftWriting writing;

    PatchDesk(LiveModels models, ModelLint lint, ModelGate gate, Drafts drafts, DraftWriting writing) {
        this.models = models;
        this.check = new PatchCheck(lint, gate);
        this.drafts = drafts;
        this.writing = writing;
    }

    /** One diagram that a patch would change. {@code complaints}: why it must not be published so. */
    public record Tried(String key, String path, String difference, List<String> complaints, String after) {}

    /** @throws PatchRefused when the patch cannot be understood */
    @Transactional(readOnly = true)
    public List<Tried> tryOut(String yaml) {
        var patching = new Patching(PatchFile.read(yaml), check);
        var live = models.all().stream().filter(model -> !model.decision()).toList();
        var tried = new ArrayList<Tried>();
        for (var from = 0; from < live.size(); from += AT_ONCE) {
            tried.addAll(tryOut(patching, live.subList(from, Math.min(live.size(), from + AT_ONCE))));
        }
        return tried;
    }

    /**
     * Opens a draft of each, with the patch's name as its note; all or none.
     *
     * @return ids of the drafts
     * @throws PatchRefused when something speaks against one of them, or somebody has it at work
     */
    public List<Long> open(String yaml, Officer officer) {
        var note = PatchFile.read(yaml).name();
        var tried = tryOut(yaml);
        tried.forEach(this::mustBeFree);
        return tried.stream()
                .map(one -> writing.open(new NewDraft(one.key(), one.after(), null, note), officer)
                        .draft()
                        .id())
                .toList();
    }

    private void mustBeFree(Tried one) {
        if (!one.complaints().isEmpty()) {
            throw new PatchRefused(one.path(), one.complaints().get(0));
        }
        var atWork = drafts.list(new DraftQuery(null, true, null, one.key()));
        if (!atWork.isEmpty()) {
            throw new PatchRefused(one.path(), "draft " + atWork.get(0).id() + " is at work");
        }
    }

    private List<Tried> tryOut(Patching patching, List<LiveModel> some) {
        var contents = models.contents(some);
        var texts = new HashMap<String, String>();
        var keys = new HashMap<String, String>();
        for (var model : some) {
            texts.put(model.resource(), contents.getOrDefault(model.id(), ""));
            keys.put(model.resource(), model.key());
        }
        return patching.in(texts).stream()
                .map(one -> new Tried(
                        keys.getOrDefault(one.path(), ""), one.path(), one.difference(), one.complaints(), one.after()))
                .toList();
    }
}
