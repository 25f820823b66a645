package vn.motcua.sla;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * A dossier's time as a jurist reads it: what happens when, and when it is due then.
 *
 * @param law the provision or source behind it
 * @param department whose reception receives it; Justice when none is named
 */
record TimeStory(
        String name,
        String law,
        String procedure,
        @Nullable String channel,
        @Nullable String department,
        Event[] events) {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    /**
     * One moment.
     *
     * @param act {@code receive}, {@code until STEP}, {@code answer DECISION}, {@code papers}, {@code extend UNTIL}, {@code timer EVENT}
     *     or {@code look}
     * @param due then, {@code none} while nothing runs; null: not looked at
     * @param slip what the newest slip promises
     */
    record Event(
            String at,
            String act,
            @Nullable String due,
            @Nullable String clock,
            @Nullable String says,
            @Nullable String slip,
            @Nullable String refused,
            @Nullable String firstAnswer,
            @Nullable String supplementUntil,
            @Nullable String appointments) {}

    String owner() {
        return Objects.requireNonNullElse(department, "tu-phap");
    }

    static Stream<TimeStory> all() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath:lawful-time/*.yaml"))
                    .flatMap(file -> Arrays.stream(read(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static TimeStory[] read(org.springframework.core.io.Resource file) {
        try (var in = file.getInputStream()) {
            return YAML.readValue(in, TimeStory[].class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file.getFilename(), unreadable);
        }
    }
}
