package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;

class CalendarFilesTests {

    private static final String WEEK = """
            - {from: 2030-01-01, days: [monday, tuesday], sessions: ["08:00-12:00"], evidence: none}
            - {from: 2030-07-01, days: [monday], sessions: ["07:00-11:00", "13:00-15:00"], evidence: none}
            """;
    private static final String YEAR = """
            year: 2030
            decisions:
              - source: a letter
                announced-on: 2029-12-01
                decides-year: true
                days-off:
                  - {date: 2030-01-07, name: a holiday}
                evidence: none
            """;

    @Test
    void takesTheHoursThatAreInForceOnTheDay() {
        var calendar = new WorkingCalendar(files(WEEK, YEAR));

        assertThat(calendar.nextWorkingMoment(Instant.parse("2030-06-25T10:00:00Z")))
                .isEqualTo("2030-07-01T00:00:00Z");
        assertThat(calendar.isWorkingDay(LocalDate.of(2030, 6, 25))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2030, 7, 2))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2030, 1, 7))).isFalse();
    }

    @Test
    void namesFileAndFieldOfAMistake() {
        assertWrong(
                WEEK, YEAR.replace("2030-01-07", "2030-02-30"), "2030.yaml, decisions entry 1, days-off entry 1, date");
        assertWrong(WEEK, YEAR.replace("2030-01-07", "2031-01-07"), "2030.yaml: ");
        assertWrong(WEEK, YEAR.replace("source: a letter", "source:"), "2030.yaml, decisions entry 1, source");
        assertWrong(WEEK, YEAR.replace("evidence", "proof"), "2030.yaml, decisions entry 1");
        assertWrong(WEEK, YEAR.replace("decides-year: true", "decides-year: false"), "no decision has decides-year");
        assertWrong(WEEK.replace("08:00-12:00", "12:00-08:00"), YEAR, "week.yaml entry 1, sessions entry 1");
        assertWrong(WEEK.replace("13:00", "10:00"), YEAR, "week.yaml entry 2");
        assertWrong(WEEK.replace("2030-01-01", "2030-02-01"), YEAR, "week.yaml, from: no hours for 2030-01-01");
    }

    private static void assertWrong(String week, String year, String said) {
        assertThatThrownBy(() -> new WorkingCalendar(files(week, year)))
                .isInstanceOf(CalendarFileWrong.class)
                .hasMessageContaining(said);
    }

    private static CalendarFiles files(String week, String year) {
        return CalendarFiles.of(List.of(file("week.yaml", week), file("2030.yaml", year)));
    }

    private static Resource file(String name, String yaml) {
        return new ByteArrayResource(yaml.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return name;
            }
        };
    }
}
