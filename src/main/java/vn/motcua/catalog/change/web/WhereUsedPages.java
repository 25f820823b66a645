package vn.motcua.catalog.change.web;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.catalog.change.Use;
import vn.motcua.catalog.change.WhereUsed;

/** Where a thing is used: choose it, see who uses it, take the list along. */
@Controller
class WhereUsedPages {

    /** Opens as UTF-8 in spreadsheets. */
    private static final String MARK = "\ufeff";

    private final WhereUsed used;
    private final UsedWords names;

    WhereUsedPages(WhereUsed used, UsedWords names) {
        this.used = used;
        this.names = names;
    }

    /** A used thing in the list of a kind. */
    record Named(String name, String label, long count) {}

    @GetMapping("/where-used")
    String whereUsed(
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String name,
            Locale locale,
            Model model) {
        var query = UsedQuery.checked(kind, name);
        var shown = query.kind() == null ? Use.Kind.DIAGRAM : query.kind();
        model.addAttribute("kinds", Use.Kind.values());
        model.addAttribute("kind", shown);
        model.addAttribute("name", query.name());
        model.addAttribute("names", names(shown, locale));
        if (query.name() != null) {
            model.addAttribute(
                    "answer", UsedAnswer.of(shown, query.name(), used.users(shown, query.name()), names, locale));
        }
        return "catalog/where-used";
    }

    @GetMapping("/where-used/list.csv")
    ResponseEntity<String> list(@RequestParam String kind, @RequestParam String name, Locale locale) {
        var query = UsedQuery.checked(kind, name);
        if (query.kind() == null || query.name() == null) {
            throw new vn.motcua.web.InvalidFields("name", "field.required");
        }
        var answer = UsedAnswer.of(query.kind(), query.name(), used.users(query.kind(), query.name()), names, locale);
        var file = ContentDisposition.attachment().filename("where-used.csv").build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .body(MARK + csv(answer, locale));
    }

    private List<Named> names(Use.Kind kind, Locale locale) {
        return used.names(kind).entrySet().stream()
                .map(entry -> new Named(entry.getKey(), names.name(kind, entry.getKey(), locale), entry.getValue()))
                .toList();
    }

    private String csv(UsedAnswer answer, Locale locale) {
        var text = new StringWriter();
        try (var lines = CSVFormat.DEFAULT
                .builder()
                .setHeader("key", "name", "department", "where")
                .get()
                .print(text)) {
            for (var item : answer.items()) {
                lines.printRecord(
                        harmless(item.key()),
                        harmless(item.title()),
                        harmless(names.folder(item.department(), locale)),
                        harmless(String.join("; ", item.at())));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** A spreadsheet must not take a label for a formula. */
    private static String harmless(String text) {
        return text.matches("(?s)[=+@\\t\\r-].*") ? "'" + text : text;
    }
}
