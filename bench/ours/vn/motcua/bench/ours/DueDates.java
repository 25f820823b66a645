package vn.motcua.bench.ours;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import vn.motcua.calendar.CalendarScope;
import vn.motcua.calendar.CutOff;
import vn.motcua.calendar.LegalTerm;
import vn.motcua.calendar.Pause;
import vn.motcua.calendar.TermQuestion;
import vn.motcua.calendar.WorkingCalendar;

/**
 * How many due dates a second one thread looks up: ten thousand random questions of each kind, asked over and over. After
 * the warm-up the median of nine rounds of half a second is told; the checksum keeps the answers from being left out.
 */
public final class DueDates {

    private static final int QUESTIONS = 10_000;
    private static final int ROUNDS = 9;
    private static final Duration WARM_UP = Duration.ofSeconds(2);
    private static final Duration ROUND = Duration.ofMillis(500);
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Instant FIRST =
            LocalDateTime.parse("2024-01-02T00:00").atZone(VIETNAM).toInstant();
    private static final int MINUTES = 850 * 24 * 60;

    private final WorkingCalendar calendar = new WorkingCalendar();
    private final Random random = new Random(20261125);
    private long checksum;

    private DueDates() {}

    public static void main(String[] args) {
        DueDates bench = new DueDates();
        System.out.println("due dates a second, one thread");
        Map.of("1 working days", "working_days", "2 hours", "hours", "3 days", "days", "4 months", "months").entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(kind -> bench.tell(kind.getKey().substring(2), bench.questions(kind.getValue(), false)));
        bench.tell("working days, cut-off, one or two pauses", bench.questions("working_days", true));
        System.out.println("checksum " + bench.checksum);
    }

    private List<TermQuestion> questions(String unit, boolean hard) {
        List<TermQuestion> questions = new ArrayList<>();
        for (int i = 0; i < QUESTIONS; i++) {
            Instant from = FIRST.plus(Duration.ofMinutes(random.nextInt(MINUTES)));
            int amount = unit.equals("months") ? 1 + random.nextInt(3) : 1 + random.nextInt(30);
            questions.add(new TermQuestion(
                    from,
                    LegalTerm.parse(amount + " " + unit),
                    hard ? pauses(from) : List.of(),
                    hard ? CutOff.at(LocalTime.of(15, 0)) : CutOff.NONE,
                    CalendarScope.PROVINCE,
                    null));
        }
        return questions;
    }

    private List<Pause> pauses(Instant from) {
        List<Pause> pauses = new ArrayList<>();
        Instant at = from;
        for (int i = 0; i <= random.nextInt(2); i++) {
            Instant begin = at.plus(Duration.ofMinutes(random.nextInt(3000)));
            at = begin.plus(Duration.ofMinutes(random.nextInt(10_000)));
            pauses.add(new Pause(begin, at));
        }
        return pauses;
    }

    private void tell(String kind, List<TermQuestion> questions) {
        rate(questions, WARM_UP);
        double[] rates = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            rates[i] = rate(questions, ROUND);
        }
        Arrays.sort(rates);
        System.out.printf(Locale.ROOT, "%-42s %,13.0f  (%,.0f to %,.0f)%n", kind, rates[ROUNDS / 2], rates[0], rates[ROUNDS - 1]);
    }

    private double rate(List<TermQuestion> questions, Duration atLeast) {
        long begin = System.nanoTime();
        long end = begin + atLeast.toNanos();
        long asked = 0;
        while (System.nanoTime() < end) {
            for (TermQuestion question : questions) {
                checksum += calendar.dueAt(question).getEpochSecond();
            }
            asked += questions.size();
        }
        return asked * 1e9 / (System.nanoTime() - begin);
    }
}
