package vn.motcua.catalog.change;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.motcua.catalog.model.DiagramModel;

/** The diagrams and tables of this project, as they are and with one edit. */
final class Files {

    static final Locale VI = Locale.forLanguageTag("vi");
    static final String BIRTH = text("processes/tu-phap/1.001193.bpmn");

    private Files() {}

    static String text(String path) {
        try {
            return java.nio.file.Files.readString(Path.of(path));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Sixty at most, from one end of the folder to the other. */
    static List<Path> diagrams() {
        try (var files = java.nio.file.Files.walk(Path.of("processes"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Fails when the text to replace is not there, so that no test compares a file with itself by mistake. */
    static String edited(String file, String... oldAndNew) {
        for (var i = 0; i < oldAndNew.length; i += 2) {
            if (!file.contains(oldAndNew[i])) {
                throw new IllegalArgumentException("Not in the file: " + oldAndNew[i]);
            }
            file = file.replace(oldAndNew[i], oldAndNew[i + 1]);
        }
        return file;
    }

    static List<Change> diagramChanges(String before, String after) {
        return DiagramComparison.of(DiagramModel.read(before), DiagramModel.read(after));
    }

    static List<String> words(List<Change> changes, Locale locale) {
        var words = words();
        return changes.stream().map(change -> words.of(change, locale)).toList();
    }

    static ChangeWords words() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages-change", "messages-pages");
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        return new ChangeWords(messages);
    }
}
