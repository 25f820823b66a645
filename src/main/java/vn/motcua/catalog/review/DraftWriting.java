package vn.motcua.catalog.review;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.organization.Officer;

/** Opening and saving drafts. Every text passes the gate; what lint finds is told and does not keep it from being saved. */
@Component
@Transactional
public class DraftWriting {

    private final DraftRows rows;
    private final DraftChanges changes;
    private final DraftActs acts;
    private final DraftChecks checks;
    private final ModelFiles files;
    private final LiveVersions live;

    DraftWriting(
            DraftRows rows,
            DraftChanges changes,
            DraftActs acts,
            DraftChecks checks,
            ModelFiles files,
            LiveVersions live) {
        this.rows = rows;
        this.changes = changes;
        this.acts = acts;
        this.checks = checks;
        this.files = files;
        this.live = live;
    }

    /** A draft after opening or saving it; {@code created} when it was not there before. */
    public record Written(Draft draft, boolean created, Verdict verdict) {}

    /** Opens a draft, or gives back the one that the same person has at work, with the new text in it. */
    public Written open(NewDraft wanted, Officer writer) {
        var atWork = rows.atWork(wanted.key());
        if (atWork.isPresent()) {
            return again(wanted, mine(atWork.get(), writer), writer);
        }
        var text = ModelText.of(source(wanted));
        if (!text.key().equals(wanted.key())) {
            throw DraftRefused.otherKey(wanted.key(), text.key());
        }
        return insert(wanted, text, writer);
    }

    /** A file as a modeler sends it, whatever its name: empty when it says what the live version says. */
    public Optional<Written> upload(byte[] content, Officer writer) {
        var text = ModelText.of(content);
        if (rows.atWork(text.key()).isEmpty() && live.says(text.key(), text.text())) {
            return Optional.empty();
        }
        return Optional.of(open(new NewDraft(text.key(), text.text(), null, null), writer));
    }

    /** @param revision the one that the writer began from; refused when it is not the newest any more */
    public Written save(long id, int revision, byte[] content, Officer writer) {
        var draft = rows.locked(id);
        draft.mustBeOpen();
        draft.mustBeRevision(revision);
        return save(draft, content, writer);
    }

    /** Keeps the draft although another version went live under it: the writer has seen that version. */
    public void rebase(long id, int seen, Officer writer) {
        var draft = rows.locked(id);
        draft.mustBeAtWork();
        var now = live.number(draft.file().key());
        if (now != seen) {
            throw DraftRefused.baseMoved(draft, now);
        }
        changes.rebase(id, now, writer.login());
        acts.add(draft, Act.REBASED, writer.login(), String.valueOf(now));
    }

    private Written again(NewDraft wanted, Draft draft, Officer writer) {
        if (wanted.fromVersion() != null) {
            throw DraftRefused.openAlready(draft);
        }
        if (wanted.content() == null) {
            return new Written(
                    draft, false, checks.advise(draft.file(), ModelText.of(draft, rows.content(draft.id()))));
        }
        var locked = rows.locked(draft.id());
        locked.mustBeOpen();
        return save(locked, wanted.content().getBytes(StandardCharsets.UTF_8), writer);
    }

    private Written save(Draft draft, byte[] content, Officer writer) {
        var text = ModelText.of(content);
        if (!text.key().equals(draft.file().key())
                || text.decision() != draft.file().isDecision()) {
            throw DraftRefused.otherKey(draft.file().key(), text.key());
        }
        var verdict = checks.check(draft.file(), text, writer.login());
        if (!text.text().equals(rows.content(draft.id()))) {
            changes.save(draft.id(), text, verdict, writer.login());
            acts.saved(draft.id(), draft.revision() + 1, writer.login());
        }
        return new Written(rows.one(draft.id()), false, verdict);
    }

    private Written insert(NewDraft wanted, ModelText text, Officer writer) {
        var file = files.of(text);
        var verdict = checks.check(file, text, writer.login());
        var beginning = new DraftChanges.Beginning(file, live.number(file.key()), wanted.fromVersion(), wanted.note());
        var id = changes.insert(beginning, text, verdict, writer.login())
                .orElseThrow(
                        () -> DraftRefused.openByAnother(rows.atWork(file.key()).orElseThrow()));
        acts.add(id, 1, Act.OPENED, writer.login(), wanted.note());
        return new Written(rows.one(id), true, verdict);
    }

    private byte[] source(NewDraft wanted) {
        return text(wanted).getBytes(StandardCharsets.UTF_8);
    }

    private String text(NewDraft wanted) {
        if (wanted.content() != null) {
            return wanted.content();
        }
        var version = version(wanted);
        if (version == null) {
            throw files.find(wanted.key()).isPresent()
                    ? DraftRefused.nothingToStartFrom(wanted.key())
                    : DraftRefused.unknownKey(wanted.key());
        }
        return live.content(wanted.key(), version);
    }

    private @Nullable Integer version(NewDraft wanted) {
        var newest = live.number(wanted.key());
        return wanted.fromVersion() != null ? wanted.fromVersion() : newest == 0 ? null : Integer.valueOf(newest);
    }

    private static Draft mine(Draft draft, Officer writer) {
        if (!draft.author().equals(writer.login()) && !draft.lastWriter().equals(writer.login())) {
            throw DraftRefused.openByAnother(draft);
        }
        return draft;
    }
}
