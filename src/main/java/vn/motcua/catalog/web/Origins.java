package vn.motcua.catalog.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.Procedure;

/** From what each procedure's diagram was drawn, as the first lines of its file say. Read once, when first asked. */
@Component
class Origins {

    private static final int HEAD = 4096;
    private static final Pattern SHAPE = Pattern.compile("Mô hình: ([^.<]+)\\.");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final Map<String, Origin> known = new ConcurrentHashMap<>();

    Origin of(Procedure procedure) {
        return Objects.requireNonNull(
                known.computeIfAbsent(procedure.code().value(), code -> said(Catalog.folder(procedure), code)));
    }

    private static Origin said(String folder, String code) {
        var file = new ClassPathResource("processes/" + folder + "/" + code + ".bpmn");
        if (!file.exists()) {
            return Origin.NONE;
        }
        try (var in = file.getInputStream()) {
            return read(new String(in.readNBytes(HEAD), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Origin read(String head) {
        var begin = head.indexOf("<bpmn:documentation>");
        var end = head.indexOf("</bpmn:documentation>");
        var words = begin < 0 || end < begin ? "" : head.substring(begin + "<bpmn:documentation>".length(), end);
        var shape = SHAPE.matcher(words);
        var name = shape.find() ? shape.group(1).strip() : "";
        return new Origin(slug(name), name, words.startsWith("Quy trình nội bộ"), words.startsWith("Khung mẫu"));
    }

    private static String slug(String name) {
        var bare =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        return bare.toLowerCase(Locale.ROOT).replace('đ', 'd').replaceAll("[^a-z0-9]+", "-");
    }
}
