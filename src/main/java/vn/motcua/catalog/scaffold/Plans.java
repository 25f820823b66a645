package vn.motcua.catalog.scaffold;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The plans of a folder, in the order of their codes. */
final class Plans {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private Plans() {}

    static List<Plan> in(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(Plans::read)
                    .toList();
        }
    }

    private static Plan read(Path file) {
        try {
            var plan = YAML.readValue(file.toFile(), Plan.class);
            if (!file.getFileName().toString().equals(plan.code() + ".yaml")) {
                throw new IllegalArgumentException(file.getFileName() + ": the name is not the code and .yaml");
            }
            return plan;
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(file.getFileName() + ": " + unreadable.getMessage(), unreadable);
        }
    }
}
