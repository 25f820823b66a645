package vn.motcua.catalog.review.web;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.catalog.review.DraftWriting;
import vn.motcua.catalog.review.Drafts;
import vn.motcua.catalog.review.NewDraft;
import vn.motcua.organization.Officer;
import vn.motcua.web.FieldChecks;

/** Drafts for programs: list, open, read. */
@RestController
@RequestMapping("/api/drafts")
class DraftApi {

    private final Drafts drafts;
    private final DraftWriting writing;
    private final FindingLines words;

    DraftApi(Drafts drafts, DraftWriting writing, FindingLines words) {
        this.drafts = drafts;
        this.writing = writing;
        this.words = words;
    }

    /** Newest first, two hundred at most. */
    record DraftList(List<DraftLine> items) {}

    /** What to open; {@code content} or {@code fromVersion} or neither. */
    record Opening(
            @Nullable String key,
            @Nullable String content,
            @Nullable Integer fromVersion,
            @Nullable String note) {

        NewDraft checked() {
            var checks = new FieldChecks();
            var named = checks.required("key", key, 100);
            var why = checks.lines("note", note, 2000);
            if (content != null && fromVersion != null) {
                checks.fault("fromVersion", "field.one-of-two");
            }
            if (fromVersion != null && fromVersion < 1) {
                checks.fault("fromVersion", "field.number-range");
            }
            checks.orRefuse();
            return new NewDraft(named, content, fromVersion, why);
        }
    }

    @GetMapping
    DraftList list(
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(required = false) @Nullable String key,
            Officer officer) {
        var query = DraftFilter.checked(state, mine ? officer.login() : null, key);
        return new DraftList(drafts.list(query).stream().map(DraftLine::of).toList());
    }

    @PostMapping
    ResponseEntity<DraftSheet> open(@RequestBody Opening opening, Officer officer) {
        var written = writing.open(opening.checked(), officer);
        var draft = written.draft();
        var answer = written.created()
                ? ResponseEntity.created(URI.create("/api/drafts/" + draft.id()))
                : ResponseEntity.ok();
        return answer.eTag(tag(draft.revision())).body(sheet(draft.id(), words.of(written.verdict())));
    }

    @GetMapping("/{id}")
    ResponseEntity<DraftSheet> one(@PathVariable long id) {
        var draft = drafts.one(id);
        var sheet = sheet(id, words.of(drafts.verdict(draft)));
        return ResponseEntity.ok().eTag(tag(draft.revision())).body(sheet);
    }

    private DraftSheet sheet(long id, List<FindingLine> findings) {
        var draft = drafts.one(id);
        return DraftSheet.of(draft, drafts.liveVersion(draft), drafts.history(id), findings);
    }

    static String tag(int revision) {
        return "\"" + revision + "\"";
    }
}
