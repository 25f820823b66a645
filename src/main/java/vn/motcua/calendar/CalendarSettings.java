package vn.motcua.calendar;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whether to count in a year that nobody has decided yet, by what the law fixes and guesses at the rest. */
@Configuration(proxyBeanMethods = false)
class CalendarSettings {

    @Bean
    WorkingCalendar workingCalendar(@Value("${motcua.calendar.provisional-years:false}") boolean provisionalYears) {
        var files = CalendarFiles.onClassPath();
        return new WorkingCalendar(provisionalYears ? files : files.decidedOnly());
    }
}
