package vn.motcua.calendar;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.MapperBuilder;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.Resource;

/** One YAML file of {@code procedure-catalog/calendar/}. */
class CalendarFile {

    private static final ObjectMapper YAML = strict(YAMLMapper.builder());
    private static final ObjectMapper JSON = strict(JsonMapper.builder());

    private final Resource file;

    CalendarFile(Resource file) {
        this.file = file;
    }

    boolean isWeek() {
        return "week.yaml".equals(file.getFilename());
    }

    /** @throws CalendarFileWrong naming the file, the entry and the field */
    <T> T read(TypeReference<T> type) {
        try (var in = file.getInputStream()) {
            return YAML.readValue(in, type);
        } catch (JsonMappingException e) {
            throw new CalendarFileWrong(file.getFilename() + place(e) + ": " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new CalendarFileWrong(file.getFilename() + ": " + e.getMessage(), e);
        }
    }

    /** A decision as the database keeps it, field by field as in a file. */
    static String json(Decision decision) {
        try {
            return JSON.writeValueAsString(decision);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Decision decision(String json) {
        try {
            return JSON.readValue(json, Decision.class);
        } catch (JsonProcessingException e) {
            throw new CalendarFileWrong("calendar_decisions, content: " + e.getOriginalMessage(), e);
        }
    }

    private static <M extends ObjectMapper, B extends MapperBuilder<M, B>> ObjectMapper strict(B builder) {
        return builder.addModule(new JavaTimeModule())
                .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .build()
                .setDefaultSetterInfo(JsonSetter.Value.forValueNulls(Nulls.FAIL));
    }

    private static String place(JsonMappingException e) {
        var path = new StringBuilder();
        for (var step : e.getPath()) {
            path.append(step.getFieldName() == null ? " entry " + (step.getIndex() + 1) : ", " + step.getFieldName());
        }
        return path.toString();
    }
}
