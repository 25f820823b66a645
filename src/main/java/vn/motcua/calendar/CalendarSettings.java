package vn.motcua.calendar;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.organization.Units;

/** Whether to count in a year that nobody has decided yet, by what the law fixes and guesses at the rest. */
@Configuration(proxyBeanMethods = false)
class CalendarSettings {

    @Bean
    CalendarFiles calendarFiles(@Value("${motcua.calendar.provisional-years:false}") boolean provisionalYears) {
        var files = CalendarFiles.onClassPath();
        return provisionalYears ? files : files.decidedOnly();
    }

    /** {@link CalendarWatch} adds what was approved at run time before the server answers anybody. */
    @Bean
    WorkingCalendar workingCalendar(CalendarFiles files, DecisionRows rows, Units units) {
        return new WorkingCalendar(files.rulings(), rows::ruling, unit -> units.find(unit)
                .map(known -> new BothNames(known.name(), known.nameEn()))
                .orElse(new BothNames(unit.value(), null)));
    }
}
