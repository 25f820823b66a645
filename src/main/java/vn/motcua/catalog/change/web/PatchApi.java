package vn.motcua.catalog.change.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.catalog.change.PatchDesk;
import vn.motcua.web.InvalidFields;

/** A patch tried out on what is live: each diagram's difference, and what speaks against it. Nothing is changed. */
@RestController
class PatchApi {

    private static final int LONGEST = 64 * 1024;

    private final PatchDesk desk;

    PatchApi(PatchDesk desk) {
        this.desk = desk;
    }

    record Answer(int files, long refused, List<File> items) {}

    record File(String path, String difference, List<String> complaints) {}

    /** The body is the patch file as {@code catalog patch} takes it. */
    @PostMapping("/api/patches")
    Answer tryOut(@RequestBody(required = false) @Nullable String yaml) {
        if (yaml == null || yaml.isBlank()) {
            throw new InvalidFields("file", "field.required");
        }
        if (yaml.length() > LONGEST) {
            throw new InvalidFields("file", "field.too-long");
        }
        var items = desk.tryOut(yaml).stream()
                .map(tried -> new File(tried.path(), tried.difference(), tried.complaints()))
                .toList();
        var refused =
                items.stream().filter(item -> !item.complaints().isEmpty()).count();
        return new Answer(items.size(), refused, items);
    }
}
