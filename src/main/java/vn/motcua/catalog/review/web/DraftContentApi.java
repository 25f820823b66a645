package vn.motcua.catalog.review.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.catalog.review.DraftRefused;
import vn.motcua.catalog.review.DraftWriting;
import vn.motcua.catalog.review.Drafts;
import vn.motcua.organization.Officer;

/** The XML of a draft. A saving names the revision it was made on, so that nobody overwrites what they did not see. */
@RestController
@RequestMapping("/api/drafts/{id}/content")
class DraftContentApi {

    private static final int LARGEST = 2 * 1024 * 1024;
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"([0-9]{1,9})\"");

    private final Drafts drafts;
    private final DraftWriting writing;
    private final FindingLines words;

    DraftContentApi(Drafts drafts, DraftWriting writing, FindingLines words) {
        this.drafts = drafts;
        this.writing = writing;
        this.words = words;
    }

    /** What a saving answers. */
    record Saved(int revision, List<FindingLine> findings) {}

    @GetMapping
    ResponseEntity<String> read(@PathVariable long id) {
        var draft = drafts.one(id);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .eTag(DraftApi.tag(draft.revision()))
                .body(drafts.content(id));
    }

    @PutMapping
    ResponseEntity<Saved> save(
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            HttpServletRequest request,
            Officer officer)
            throws IOException {
        var revision = revision(ifMatch);
        var written = writing.save(id, revision, body(request), officer);
        var saved = new Saved(written.draft().revision(), words.of(written.verdict()));
        return ResponseEntity.ok().eTag(DraftApi.tag(saved.revision())).body(saved);
    }

    /** Another tag than ours is a revision that there never was. */
    private static int revision(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.equals("*")) {
            throw DraftRefused.withoutRevision();
        }
        var tag = TAG.matcher(ifMatch.strip());
        return tag.matches() ? Integer.parseInt(tag.group(1)) : 0;
    }

    private static byte[] body(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > LARGEST) {
            throw DraftRefused.tooLarge();
        }
        return request.getInputStream().readNBytes(LARGEST + 1);
    }
}
