package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.motcua.calendar.MinuteByMinute.Stretch;

/** A thousand random limits, each counted by the product and once more minute by minute. */
class MinuteByMinuteTests {

    private static final LocalDateTime FIRST = LocalDateTime.parse("2024-01-02T00:00");
    private static final int MINUTES = 900 * 24 * 60;

    private final WorkingCalendar calendar = new WorkingCalendar();
    private final Random random = new Random(20261125);

    @Test
    void knowsTheSameDaysOffAsTheOfficialLists() {
        for (var day :
                LocalDate.of(2024, 1, 1).datesUntil(LocalDate.of(2027, 1, 1)).toList()) {
            assertThat(calendar.isWorkingDay(day)).as("%s", day).isEqualTo(MinuteByMinute.isWorkingDay(day));
        }
    }

    @Test
    void agreesAThousandTimes() {
        var differences = new ArrayList<String>();
        for (var round = 0; round < 1000; round++) {
            var received = FIRST.plusMinutes(random.nextInt(MINUTES));
            var pauses = pauses(received);
            var cutOff = random.nextInt(4) == 0 ? LocalTime.of(13 + random.nextInt(4), 17) : null;
            var counter = new MinuteByMinute(pauses, cutOff);
            var amount = 1 + random.nextInt(40);
            var unit = TermUnit.values()[random.nextInt(4)];
            var expected =
                    switch (unit) {
                        case HOURS -> counter.workingHours(received, amount);
                        case WORKING_DAYS -> counter.workingQuarters(received, amount);
                        case DAYS -> counter.calendarDays(received, amount);
                        case MONTHS -> counter.months(received, 1 + amount % 4);
                    };
            var term =
                    switch (unit) {
                        case HOURS -> amount + " hours";
                        case WORKING_DAYS -> amount / 4.0 + " working_days";
                        case DAYS -> amount + " days";
                        case MONTHS -> 1 + amount % 4 + " months";
                    };
            var counted = due(received, term, pauses, cutOff);
            if (!counted.equals(expected)) {
                differences.add("%s from %s, pauses %s, cut-off %s: %s, by minutes %s"
                        .formatted(term, received, pauses, cutOff, counted, expected));
            }
        }
        assertThat(differences).isEmpty();
    }

    private LocalDateTime due(
            LocalDateTime received,
            String term,
            List<Stretch> pauses,
            @org.jspecify.annotations.Nullable LocalTime cutOff) {
        var standing = pauses.stream()
                .map(pause -> new Pause(at(pause.from()), at(pause.until())))
                .toList();
        var cut = cutOff == null ? CutOff.NONE : CutOff.at(cutOff);
        var question =
                new TermQuestion(at(received), LegalTerm.parse(term), standing, cut, CalendarScope.PROVINCE, null);
        return LocalDateTime.ofInstant(calendar.dueAt(question), VietnamTime.OFFSET);
    }

    /** None to three, overlapping at times, with ends at minutes at which nothing else happens. */
    private List<Stretch> pauses(LocalDateTime received) {
        List<Stretch> pauses = new ArrayList<>();
        for (var count = random.nextInt(4); count > 0; count--) {
            var from =
                    received.plusMinutes(random.nextInt(9 * 24 * 60) - 24 * 60L).withMinute(7 + random.nextInt(10));
            var until = from.plusMinutes(30 + random.nextInt(5 * 24 * 60)).withMinute(41 + random.nextInt(10));
            if (from.isBefore(until)) {
                pauses.add(new Stretch(from, until));
            }
        }
        return pauses;
    }

    private static java.time.Instant at(LocalDateTime moment) {
        return moment.toInstant(VietnamTime.OFFSET);
    }
}
