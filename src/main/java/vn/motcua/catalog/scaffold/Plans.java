package vn.motcua.catalog.scaffold;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The plans of a folder, by the codes of their procedures. */
final class Plans {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private Plans() {}

    /** None when there is no such folder. @throws IllegalArgumentException naming a file that cannot be read */
    static Map<String, Plan> in(Path folder) throws IOException {
        var plans = new TreeMap<String, Plan>();
        if (!Files.isDirectory(folder)) {
            return plans;
        }
        try (var files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".yaml"))
                    .map(Plans::read)
                    .forEach(plan -> plans.put(plan.code(), plan));
        }
        return plans;
    }

    /** @throws IllegalArgumentException when it is not a plan */
    static Plan parse(String text) {
        try {
            return YAML.readValue(text, Plan.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException("not a plan: " + unreadable.getOriginalMessage(), unreadable);
        }
    }

    private static Plan read(Path file) {
        try {
            var plan = parse(Files.readString(file));
            if (!file.getFileName().toString().equals(plan.code() + ".yaml")) {
                throw new IllegalArgumentException(file.getFileName() + ": the name is not the code and .yaml");
            }
            return plan;
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new IllegalArgumentException(file.getFileName() + ": " + unreadable.getMessage(), unreadable);
        }
    }
}
