package vn.motcua;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One way through a procedure, from a {@code *.scenarios.yaml} beside its diagram.
 *
 * @param receivedBy login of the officer who receives the dossier
 * @param steps {@code take <step> <decision>}, {@code supplement}, {@code withdraw}, {@code stop}, {@code timer <event>}
 *     or {@code straight}: every open step takes the straight path's answer to the end
 * @param ends the end event of the main flow that must be reached
 * @param state the national code of the dossier's last state
 */
record Scenario(String name, String receivedBy, @Nullable List<String> steps, String ends, int state) {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    /** A step's words: what to do, and with what. */
    List<List<String>> acts() {
        return Objects.requireNonNullElse(steps, List.<String>of()).stream()
                .map(step -> List.of(step.split(" ")))
                .toList();
    }

    static List<Path> files() {
        try (var files = Files.walk(Path.of("processes"))) {
            return files.filter(file -> file.toString().endsWith(".scenarios.yaml"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String procedure(Path file) {
        return file.getFileName().toString().replace(".scenarios.yaml", "");
    }

    static List<Scenario> in(Path file) {
        try {
            return Arrays.asList(YAML.readValue(file.toFile(), Scenario[].class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
