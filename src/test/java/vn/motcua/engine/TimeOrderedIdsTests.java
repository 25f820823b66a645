package vn.motcua.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TimeOrderedIdsTests {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    @Test
    void sortByTheOrderTheyWereMadeAlsoWithinOneMillisecond() {
        TimeOrderedIds ids = new TimeOrderedIds(Clock.fixed(NOW, ZoneOffset.UTC));
        List<String> made = Stream.generate(ids::getNextId).limit(10_000).toList();
        assertThat(made).isSorted().doesNotHaveDuplicates().allMatch(id -> id.matches("[0-9a-hjkmnp-tv-z]{26}"));
    }

    @Test
    void sortByTime() {
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        String early = new TimeOrderedIds(clock).getNextId();
        String late = new TimeOrderedIds(Clock.offset(clock, Duration.ofMillis(1))).getNextId();
        assertThat(late).isGreaterThan(early);
        assertThat(late.substring(0, 7)).isEqualTo(early.substring(0, 7));
    }
}
