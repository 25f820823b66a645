package vn.motcua.catalog.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One change to be made in many diagrams, as an analyst writes it.
 *
 * @param select which diagrams: all that meet everything named here
 * @param change what is done to elements, named by their ids, that a chosen diagram has
 */
public record PatchFile(String name, Selection select, List<Edit> change) {

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /**
     * Which diagrams.
     *
     * @param shape the shape it was drawn in: {@code department-decides}
     * @param says words that stand in the diagram's own documentation
     */
    public record Selection(
            @Nullable String shape,
            @Nullable List<String> departments,
            @Nullable List<String> codes,
            @Nullable String hasStep,
            @Nullable String usesBean,
            @Nullable String calls,
            @Nullable String decision,
            @Nullable String template,
            @Nullable String says) {}

    /** What is done to one element; at least one thing. */
    public record Edit(
            String element,
            @Nullable String allotted,
            @Nullable String rename,
            @Nullable String candidateGroup,
            @Nullable List<String> decisions,
            @Nullable Map<String, String> properties,
            @Nullable String called,
            @Nullable String decision,
            @Nullable String template) {}

    /** @throws PatchRefused when it is no YAML, has an unknown field or misses one; names the field */
    public static PatchFile read(String text) {
        try {
            var file = YAML.readValue(text, PatchFile.class);
            if (file == null) {
                throw new PatchRefused("file", "is empty");
            }
            file.complete();
            return file;
        } catch (JsonMappingException wrong) {
            throw new PatchRefused(
                    path(wrong), wrong.getOriginalMessage().lines().findFirst().orElse(""));
        } catch (JsonProcessingException broken) {
            throw new PatchRefused(
                    "file", broken.getOriginalMessage().lines().findFirst().orElse(""));
        }
    }

    @SuppressWarnings("ConstantValue") // Jackson leaves null what the file leaves out
    private void complete() {
        if (name == null || name.isBlank()) {
            throw new PatchRefused("name", "is missing");
        }
        if (select == null) {
            throw new PatchRefused("select", "is missing");
        }
        if (change == null || change.isEmpty()) {
            throw new PatchRefused("change", "is missing");
        }
        for (var edit : change) {
            if (edit == null || edit.element() == null || edit.element().isBlank()) {
                throw new PatchRefused("change.element", "is missing");
            }
        }
    }

    private static String path(JsonMappingException wrong) {
        var path = wrong.getPath().stream()
                .map(JsonMappingException.Reference::getFieldName)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("."));
        return path.isEmpty() ? "file" : path;
    }
}
