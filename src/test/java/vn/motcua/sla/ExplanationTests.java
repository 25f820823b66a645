package vn.motcua.sla;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.motcua.calendar.CutOff;
import vn.motcua.calendar.LegalTerm;
import vn.motcua.calendar.SupplementRule;
import vn.motcua.calendar.WorkingCalendar;

/** What an applicant is told of a date, sentence by sentence, as printed. */
class ExplanationTests {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final DeadlineCount count = new DeadlineCount(new WorkingCalendar());

    @Test
    void tellsAWaitForPapersAndADayOff() {
        var deadline = count.of(List.of(start(SupplementRule.SHIFT), paused(), resumed()));

        assertThat(deadline.explanation(Locale.ENGLISH))
                .containsExactly(
                        "Received: 09:00 Monday 23/11/2026.",
                        "Time limit: 3 working days (8 working hours each).",
                        "Not counted: 2 days of weekends.",
                        "Not counted, day off Tuesday 24/11/2026: Vietnam Culture Day (Nghị quyết 28/2026/QH16).",
                        "Not counted, the pause from 10:00 Monday 23/11/2026 until 10:00 Wednesday 25/11/2026:"
                                + " 480 working minutes.",
                        "Stood from 10:00 23/11/2026: waiting for the applicant's papers, by letter 12/PYC.",
                        "That reason was over at 10:00 25/11/2026: waiting for the applicant's papers.",
                        "Result due: 09:00 30/11/2026.");
        assertThat(deadline.explanation())
                .startsWith("Thời điểm nhận: 09:00 Thứ Hai 23/11/2026.")
                .endsWith("Hẹn trả kết quả: 09:00 30/11/2026.")
                .hasSize(8);
    }

    @Test
    void tellsWhyTheClockStandsAndNamesNoDate() {
        var duty = ClockEntry.pause(at("2026-11-25T08:00"), PauseCause.FINANCIAL_DUTY, null, "an");

        assertThat(english(start(SupplementRule.SHIFT), paused(), duty))
                .endsWith(
                        "Stood from 10:00 23/11/2026: waiting for the applicant's papers, by letter 12/PYC.",
                        "Stood from 08:00 25/11/2026: waiting for a financial duty to be met.",
                        "First appointment: the slip went to the tax office at 08:00 25/11/2026, in time for"
                                + " 09:00 27/11/2026.",
                        "The clock has stood since 10:00 23/11/2026: waiting for the applicant's papers."
                                + " The date is counted again when it goes on.",
                        "The clock has stood since 10:00 23/11/2026: waiting for a financial duty to be met."
                                + " The date is counted again when it goes on.")
                .noneMatch(line -> line.startsWith("Result due"));
    }

    @Test
    void tellsThatCountingBeganAnewOrThatTheWholeWaitIsSubtracted() {
        var restarted =
                ClockEntry.restart(at("2026-11-25T10:00"), rules(SupplementRule.RESTART, "3 working_days"), "an");

        assertThat(english(start(SupplementRule.RESTART), paused(), restarted))
                .contains("The dossier was complete at 10:00 25/11/2026: the time limit is counted anew.")
                .endsWith("Result due: 10:00 30/11/2026.");
        assertThat(english(start(SupplementRule.SUBTRACT), paused(), resumed()))
                .contains("The wait for papers is subtracted by the clock, nights and days off too.")
                .endsWith("Result due: 07:30 30/11/2026.");
    }

    @Test
    void tellsTheOneNewPromiseAndTheEnd() {
        var extended = ClockEntry.extend(at("2026-11-25T10:00"), at("2026-12-01T17:00"), "cần xác minh", null, "an");

        assertThat(english(start(SupplementRule.SHIFT), extended, ClockEntry.stop(at("2026-11-30T16:00"), "an")))
                .endsWith(
                        "On 10:00 25/11/2026 a new date was named once with an apology (Form 04): 17:00 01/12/2026.",
                        "The clock stopped for good at 16:00 30/11/2026.",
                        "Result due: 17:00 01/12/2026.");
    }

    @Test
    void saysThatNoLimitIsPublished() {
        var start = ClockEntry.start(at("2026-11-23T09:00"), rules(SupplementRule.SHIFT, null), "an");

        assertThat(english(start))
                .containsExactly("No time limit is published for this procedure, so no date is named.");
    }

    private List<String> english(ClockEntry... entries) {
        return count.of(List.of(entries)).explanation(Locale.ENGLISH);
    }

    private static ClockEntry start(SupplementRule rule) {
        return ClockEntry.start(at("2026-11-23T09:00"), rules(rule, "3 working_days"), "an");
    }

    private static ClockRules rules(SupplementRule rule, @Nullable String term) {
        return new ClockRules(term == null ? null : LegalTerm.parse(term), CutOff.NONE, rule, null, null);
    }

    private static ClockEntry paused() {
        return ClockEntry.pause(at("2026-11-23T10:00"), PauseCause.SUPPLEMENT, "12/PYC", "an");
    }

    private static ClockEntry resumed() {
        return ClockEntry.resume(at("2026-11-25T10:00"), PauseCause.SUPPLEMENT, "an");
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(VIETNAM).toInstant();
    }
}
