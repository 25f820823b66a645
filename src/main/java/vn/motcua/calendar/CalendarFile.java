package vn.motcua.calendar;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import org.springframework.core.io.Resource;

/** One YAML file of {@code procedure-catalog/calendar/}. */
class CalendarFile {

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .addModule(new JavaTimeModule())
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build()
            .setDefaultSetterInfo(JsonSetter.Value.forValueNulls(Nulls.FAIL));

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

    private static String place(JsonMappingException e) {
        var path = new StringBuilder();
        for (var step : e.getPath()) {
            path.append(step.getFieldName() == null ? " entry " + (step.getIndex() + 1) : ", " + step.getFieldName());
        }
        return path.toString();
    }
}
