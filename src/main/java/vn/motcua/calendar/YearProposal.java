package vn.motcua.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.time4j.PlainDate;
import net.time4j.calendar.EastAsianMonth;
import net.time4j.calendar.EastAsianYear;
import net.time4j.calendar.VietnameseCalendar;

/**
 * The days off of a year that follow from the Labour Code 2019 (Articles 111(3) and 112) and Resolution 28/2026/QH16, the
 * lunar ones by Vietnam's own calendar, which is not always China's. The five days of Tết, the second day of National Day and every
 * swap are for the Government to decide, so that this is a draft and never law.
 */
class YearProposal {

    private static final int CULTURE_DAY_SINCE = 2026;

    private final int year;
    private final Map<LocalDate, BothNames> off = new TreeMap<>();

    private YearProposal(int year) {
        this.year = year;
        add(LocalDate.of(year, 1, 1), new BothNames("Tết Dương lịch", "New Year"), 1);
        add(tet(year).minusDays(1), new BothNames("Tết Nguyên đán", "Lunar New Year"), 5);
        add(hungKings(year), new BothNames("Giỗ Tổ Hùng Vương", "Hung Kings' Day"), 1);
        add(LocalDate.of(year, 4, 30), new BothNames("Ngày Chiến thắng", "Victory Day"), 1);
        add(LocalDate.of(year, 5, 1), new BothNames("Ngày Quốc tế lao động", "Labour Day"), 1);
        add(nationalDays(), new BothNames("Quốc khánh", "National Day"), 2);
        if (year >= CULTURE_DAY_SINCE) {
            add(MonthDay.of(11, 24).atYear(year), new BothNames("Ngày Văn hóa Việt Nam", "Vietnamese Culture Day"), 1);
        }
    }

    /** Days off on working days of the week, in order, those in place of a weekend's among them. */
    static Map<LocalDate, BothNames> daysOff(int year) {
        return new YearProposal(year).off;
    }

    /** The first day of the lunar year that begins in the year. */
    static LocalDate tet(int year) {
        return lunar(year, 1, 1);
    }

    /** The tenth of the third lunar month. */
    static LocalDate hungKings(int year) {
        return lunar(year, 3, 10);
    }

    private static LocalDate lunar(int year, int month, int day) {
        var lunar = VietnameseCalendar.of(EastAsianYear.forGregorian(year), EastAsianMonth.valueOf(month), day);
        return date(lunar.transform(PlainDate.axis()));
    }

    // The day beside the second of September that makes the longest rest, as decided from 2024 to 2026.
    private LocalDate nationalDays() {
        var day = LocalDate.of(year, 9, 2);
        return switch (day.getDayOfWeek()) {
            case TUESDAY, WEDNESDAY, FRIDAY, SATURDAY -> day.minusDays(1);
            default -> day;
        };
    }

    private void add(LocalDate first, BothNames name, int days) {
        var inPlace = new ArrayList<LocalDate>();
        for (var date : first.datesUntil(first.plusDays(days)).toList()) {
            if (isWeekend(date)) {
                inPlace.add(date);
            } else {
                off.put(date, name);
            }
        }
        var inPlaceName = new BothNames("Nghỉ bù " + name.vietnamese(), "In place of " + name.english());
        for (int i = 0; i < inPlace.size(); i++) {
            off.put(nextWorkingDay(first.plusDays(days)), inPlaceName);
        }
    }

    private LocalDate nextWorkingDay(LocalDate from) {
        var date = from;
        while (isWeekend(date) || off.containsKey(date) || isFixed(date)) {
            date = date.plusDays(1);
        }
        return date;
    }

    private static boolean isFixed(LocalDate date) {
        return List.of(MonthDay.of(4, 30), MonthDay.of(5, 1)).contains(MonthDay.from(date));
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }

    private static LocalDate date(PlainDate date) {
        return LocalDate.of(date.getYear(), date.getMonth(), date.getDayOfMonth());
    }
}
