package vn.motcua.engine.gate;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** {@code gate/bpmn.yaml} or {@code gate/dmn.yaml} as it is written; {@link AllowList} is what it means. */
record AllowListFile(
        String root,
        Map<String, String> namespaces,
        Map<String, Map<String, String>> attributes,
        Map<String, List<String>> places,
        Map<String, Element> elements,
        Map<String, String> refused) {

    /** @param most how many of them a file may hold, 0 for any number */
    record Element(List<String> in, int most, List<String> like, Map<String, String> has, String text) {}

    static AllowListFile read(String name) {
        ObjectMapper yaml = new ObjectMapper(new YAMLFactory());
        for (Class<?> type : List.of(List.class, Map.class, String.class)) {
            yaml.configOverride(type).setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
        }
        try (InputStream file = AllowListFile.class.getResourceAsStream("/gate/" + name)) {
            return yaml.readValue(Objects.requireNonNull(file), AllowListFile.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
