package vn.motcua.calendar.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.NewDecision.NewCutOff;
import vn.motcua.calendar.NewDecision.NewDay;
import vn.motcua.calendar.NewDecision.NewHours;

/**
 * What people type into the form, a line for each day: {@code 2027-02-05 Tết Nguyên đán | Lunar New Year}, with hours for a half
 * day: {@code 2027-02-04 07:30-11:30 Nghỉ chiều}. What a line lacks is left null for the checks to name.
 */
class DecisionLines {

    private static final String SESSION = "\\d{1,2}:\\d{2}-\\d{1,2}:\\d{2}";
    private static final List<String> WEEK =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    private static final List<String> SHORT = List.of("t2", "t3", "t4", "t5", "t6", "t7", "cn");

    private DecisionLines() {}

    static List<NewDay> days(String text) {
        return lines(text).stream().map(DecisionLines::day).toList();
    }

    /** {@code 2027-01-01 T2-T6 07:30-11:30 13:00-17:00; T7 07:30-11:30}. */
    static List<NewHours> hours(String text) {
        return lines(text).stream()
                .map(line -> {
                    var words = line.split("\\s+", 2);
                    var parts = (words.length < 2 ? "" : words[1]).split(";");
                    var most = ofDays(isoDate(words[0]), parts[0]);
                    var also = Arrays.stream(parts)
                            .skip(1)
                            .map(part -> ofDays(null, part))
                            .toList();
                    return new NewHours(most.from(), most.days(), most.sessions(), also);
                })
                .toList();
    }

    /** {@code 2027-01-01 15:00}. */
    static List<NewCutOff> cutOffs(String text) {
        return lines(text).stream()
                .map(line -> line.split("\\s+", 2))
                .map(words -> new NewCutOff(isoDate(words[0]), words.length < 2 ? null : words[1]))
                .toList();
    }

    static String written(@Nullable List<NewDay> days) {
        return days == null
                ? ""
                : days.stream()
                        .map(day -> day.date() + " " + day.name() + (day.nameEn() == null ? "" : " | " + day.nameEn()))
                        .collect(Collectors.joining("\n"));
    }

    private static NewDay day(String line) {
        var words = new ArrayList<>(Arrays.asList(line.split("\\s+")));
        var date = isoDate(words.remove(0));
        List<String> sessions = new ArrayList<>();
        while (!words.isEmpty() && words.get(0).matches(SESSION)) {
            sessions.add(padded(words.remove(0)));
        }
        var names = String.join(" ", words).split("\\|", 2);
        return new NewDay(date, names[0], names.length < 2 ? null : names[1], sessions.isEmpty() ? null : sessions);
    }

    private static NewHours ofDays(@Nullable String from, String part) {
        var days = new ArrayList<String>();
        var sessions = new ArrayList<String>();
        for (var word : part.trim().split("[\\s,]+")) {
            if (word.matches(SESSION)) {
                sessions.add(padded(word));
            } else if (!word.isEmpty()) {
                days.addAll(weekdays(word));
            }
        }
        return new NewHours(from, days, sessions, null);
    }

    private static List<String> weekdays(String word) {
        var ends = word.toLowerCase(java.util.Locale.ROOT).split("-", 2);
        var first = SHORT.indexOf(ends[0]);
        var last = SHORT.indexOf(ends[ends.length - 1]);
        return first < 0 || last < first ? List.of(word) : WEEK.subList(first, last + 1);
    }

    private static String padded(String session) {
        return Arrays.stream(session.split("-"))
                .map(time -> time.length() == 4 ? "0" + time : time)
                .collect(Collectors.joining("-"));
    }

    /** {@code 05/02/2027} is taken too. */
    private static String isoDate(String text) {
        return text.matches("\\d{2}/\\d{2}/\\d{4}")
                ? text.substring(6) + "-" + text.substring(3, 5) + "-" + text.substring(0, 2)
                : text;
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
