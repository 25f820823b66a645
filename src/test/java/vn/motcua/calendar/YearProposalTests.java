package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ByteArrayResource;
import vn.motcua.shell.CommandLine;

class YearProposalTests {

    @ParameterizedTest
    @CsvSource({
        "2024, 2024-02-10, 2024-04-18",
        "2025, 2025-01-29, 2025-04-07",
        "2026, 2026-02-17, 2026-04-26",
        "2027, 2027-02-06, 2027-04-16",
        "2028, 2028-01-26, 2028-04-04",
        "2029, 2029-02-13, 2029-04-23",
        "2030, 2030-02-02, 2030-04-12",
        "2031, 2031-01-23, 2031-04-01",
        "2032, 2032-02-11, 2032-04-19",
        "2007, 2007-02-17, 2007-04-26",
    })
    void findsLunarDaysByVietnamsCalendar(int year, LocalDate tet, LocalDate hungKings) {
        assertThat(YearProposal.tet(year)).isEqualTo(tet);
        assertThat(YearProposal.hungKings(year)).isEqualTo(hungKings);
    }

    @Test
    void proposesWhatTheFileOfTheUndecidedYearHas() {
        assertThat(YearProposal.daysOff(2027).keySet())
                .containsExactlyElementsOf(dates(
                        "2027-01-01",
                        "2027-02-05",
                        "2027-02-08",
                        "2027-02-09",
                        "2027-02-10",
                        "2027-02-11",
                        "2027-04-16",
                        "2027-04-30",
                        "2027-05-03",
                        "2027-09-02",
                        "2027-09-03",
                        "2027-11-24"));
    }

    @Test
    void findsTheOfficialDaysOf2026SaveItsSwaps() {
        assertThat(YearProposal.daysOff(2026).keySet())
                .containsExactlyElementsOf(dates(
                        "2026-01-01",
                        "2026-02-16",
                        "2026-02-17",
                        "2026-02-18",
                        "2026-02-19",
                        "2026-02-20",
                        "2026-04-27",
                        "2026-04-30",
                        "2026-05-01",
                        "2026-09-01",
                        "2026-09-02",
                        "2026-11-24"));
    }

    @Test
    void putsDaysInPlaceOfAWeekendBehindFixedDays() {
        assertThat(YearProposal.daysOff(2033).keySet())
                .contains(LocalDate.of(2033, 5, 2), LocalDate.of(2033, 5, 3))
                .doesNotContain(LocalDate.of(2033, 4, 30), LocalDate.of(2033, 5, 1));
    }

    @Test
    void printsAFileThatTheCalendarCanRead() {
        var printed = new ByteArrayOutputStream();
        var exit = run(printed, "2028");

        assertThat(exit).isZero();
        var read = CalendarFiles.of(List.of(
                new Named(
                        "week.yaml",
                        "- {from: 2028-01-01, days: [monday], sessions: [\"08:00-12:00\"], evidence: none}"),
                new Named("2028.yaml", printed.toString(StandardCharsets.UTF_8))));
        assertThat(read.years().get(0).provisional()).isTrue();
        assertThat(new WorkingCalendar(read).isWorkingDay(YearProposal.tet(2028)))
                .isFalse();
    }

    @Test
    void refusesWhatIsNoYear() {
        var printed = new ByteArrayOutputStream();

        assertThat(Stream.of("next", "1999", "20280", "2101").map(word -> run(printed, word)))
                .containsOnly(2);
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("Not a year: next", "from 2024 to 2100");
    }

    private static int run(ByteArrayOutputStream printed, String year) {
        return new CommandLine("motcua", List.of(new CalendarCommand()))
                .run(List.of("calendar", year), new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    private static List<LocalDate> dates(String... days) {
        return Stream.of(days).map(LocalDate::parse).toList();
    }

    private static final class Named extends ByteArrayResource {

        private final String name;

        Named(String name, String text) {
            super(text.getBytes(StandardCharsets.UTF_8));
            this.name = name;
        }

        @Override
        public String getFilename() {
            return name;
        }
    }
}
