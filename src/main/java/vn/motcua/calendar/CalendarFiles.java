package vn.motcua.calendar;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What {@code procedure-catalog/calendar/} holds: the hours of the week and a file of decisions for each year. */
record CalendarFiles(List<WeekHours> hours, List<YearDecisions> years) {

    private static final String FILES = "classpath:procedure-catalog/calendar/*.yaml";

    CalendarFiles {
        hours = hours.stream().sorted(Comparator.comparing(WeekHours::from)).toList();
        years = years.stream().sorted(Comparator.comparing(YearDecisions::year)).toList();
        if (hours.isEmpty() || years.isEmpty()) {
            throw new CalendarFileWrong("procedure-catalog/calendar needs week.yaml and a file for a year");
        }
    }

    static CalendarFiles onClassPath() {
        try {
            return of(List.of(new PathMatchingResourcePatternResolver().getResources(FILES)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static CalendarFiles of(List<Resource> resources) {
        var files = resources.stream().map(CalendarFile::new).toList();
        var hours = files.stream().filter(CalendarFile::isWeek).flatMap(CalendarFiles::week);
        var years = files.stream().filter(file -> !file.isWeek()).map(CalendarFiles::year);
        return new CalendarFiles(hours.toList(), years.toList());
    }

    /** Without the years that nobody has decided yet. */
    CalendarFiles decidedOnly() {
        return new CalendarFiles(
                hours, years.stream().filter(year -> !year.provisional()).toList());
    }

    List<Ruling> rulings() {
        var ofYears =
                years.stream().flatMap(year -> year.decisions().stream().map(decision -> Ruling.of(year, decision)));
        return Stream.concat(hours.stream().map(Ruling::of), ofYears).toList();
    }

    private static Stream<WeekHours> week(CalendarFile file) {
        return file.read(new TypeReference<List<WeekHours>>() {}).stream().filter(Objects::nonNull);
    }

    private static YearDecisions year(CalendarFile file) {
        return file.read(new TypeReference<>() {});
    }
}
