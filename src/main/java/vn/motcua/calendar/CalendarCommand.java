package vn.motcua.calendar;

import java.io.PrintStream;
import java.util.List;
import vn.motcua.shell.Arguments;
import vn.motcua.shell.Command;
import vn.motcua.shell.WrongCall;

/** {@code calendar YEAR}: prints a year's days off as the law fixes them, as a file that still has to be decided. */
public final class CalendarCommand implements Command {

    private static final int FIRST = 2024;
    private static final int LAST = 2100;

    @Override
    public String name() {
        return "calendar";
    }

    @Override
    public String help() {
        return "calendar YEAR   print the days off that the law fixes for a year, Tet and Hung Kings' Day by the lunar"
                + " calendar, as a provisional file for procedure-catalog/calendar/";
    }

    @Override
    public int run(List<String> words, PrintStream out) {
        var year = year(Arguments.of(words).only("The year"));
        out.println("# Nobody has decided this year yet: computed from the Labour Code 2019, Articles 111 and 112.");
        out.println("year: " + year);
        out.println("provisional: true");
        out.println("decisions:");
        out.println("  - source: Bộ luật Lao động 2019, Điều 112; Nghị quyết 28/2026/QH16 (tạm tính)");
        out.println("    announced-on: 2026-07-01");
        out.println("    decides-year: true");
        out.println("    days-off:");
        YearProposal.daysOff(year)
                .forEach((date, name) -> out.printf(
                        "      - {date: %s, name: %s, name-en: \"%s\"}%n", date, name.vietnamese(), name.english()));
        out.println("    evidence: Computed; lunar dates for UTC+7.");
        out.println("    uncertain: The five days of Tet, the second day of September and any swap are guesses.");
        return 0;
    }

    private static int year(String text) {
        if (!text.matches("\\d{4}")) {
            throw new WrongCall("Not a year: " + text);
        }
        var year = Integer.parseInt(text);
        if (year < FIRST || year > LAST) {
            throw new WrongCall("A year from " + FIRST + " to " + LAST + " is meant, not " + year + ".");
        }
        return year;
    }
}
