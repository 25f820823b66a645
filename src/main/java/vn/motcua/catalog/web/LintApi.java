package vn.motcua.catalog.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.catalog.lint.Finding;
import vn.motcua.catalog.lint.FindingAnswer;
import vn.motcua.catalog.lint.ModelLint;
import vn.motcua.web.InvalidFields;

/** Checks a diagram or decision table that nobody has saved yet, while it is drawn. */
@RestController
class LintApi {

    private static final int LARGEST = 2 * 1024 * 1024;
    private static final int LONGEST_PATH = 200;

    private final ModelLint lint;

    LintApi(ModelLint lint) {
        this.lint = lint;
    }

    record Answer(List<FindingAnswer> findings) {}

    /** The path says where the file lies or will lie: {@code processes/tu-phap/1.001193.bpmn}. Nothing is kept. */
    @PostMapping("/api/lint")
    Answer check(@RequestParam(required = false) @Nullable String path, HttpServletRequest request, Locale locale)
            throws IOException {
        var place = checked(path);
        var content = request.getInputStream().readNBytes(LARGEST + 1);
        if (content.length > LARGEST) {
            throw new ModelTooBig(LARGEST);
        }
        return new Answer(answers(lint.check(place, content), locale));
    }

    private static List<FindingAnswer> answers(List<Finding> findings, Locale locale) {
        return findings.stream()
                .map(finding -> FindingAnswer.of(finding, locale))
                .toList();
    }

    private static String checked(@Nullable String path) {
        if (path == null || path.isBlank()) {
            throw new InvalidFields("path", "field.required");
        }
        if (path.length() > LONGEST_PATH || !path.matches("[\\w./-]+\\.(bpmn|dmn)")) {
            throw new InvalidFields("path", "field.form");
        }
        return path;
    }
}
