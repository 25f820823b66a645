package vn.motcua.catalog.change.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.catalog.change.PatchDesk;
import vn.motcua.organization.Officer;
import vn.motcua.web.InvalidFields;

/** A patch of one change in many diagrams: tried out on what is live, or with {@code apply=true} made into drafts. */
@RestController
class PatchApi {

    private static final int LONGEST = 64 * 1024;

    private final PatchDesk desk;

    PatchApi(PatchDesk desk) {
        this.desk = desk;
    }

    /** {@code drafts}: ids of the drafts opened, one a file; none on a trial. */
    record Answer(int files, long refused, List<File> items, List<Long> drafts) {}

    record File(String key, String path, String difference, List<String> complaints) {}

    /** The body is the patch file as {@code catalog patch} takes it. */
    @PostMapping("/api/patches")
    Answer patch(
            @RequestBody(required = false) @Nullable String yaml,
            @RequestParam(defaultValue = "false") boolean apply,
            Officer officer) {
        if (yaml == null || yaml.isBlank()) {
            throw new InvalidFields("file", "field.required");
        }
        if (yaml.length() > LONGEST) {
            throw new InvalidFields("file", "field.too-long");
        }
        var items = desk.tryOut(yaml).stream()
                .map(tried -> new File(tried.key(), tried.path(), tried.difference(), tried.complaints()))
                .toList();
        var refused =
                items.stream().filter(item -> !item.complaints().isEmpty()).count();
        var drafts = apply ? desk.open(yaml, officer) : List.<Long>of();
        return new Answer(items.size(), refused, items, drafts);
    }
}
