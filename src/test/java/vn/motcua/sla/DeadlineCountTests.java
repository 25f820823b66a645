package vn.motcua.sla;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.motcua.calendar.CutOff;
import vn.motcua.calendar.LegalTerm;
import vn.motcua.calendar.SupplementRule;
import vn.motcua.calendar.WorkingCalendar;

/** What a clock's entries mean. 24 November 2026 is a day off, the 28th and 29th a weekend. */
class DeadlineCountTests {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final WorkingCalendar calendar = new WorkingCalendar();

    @Test
    void countsFromTheStart() {
        var deadline = read(start("2026-11-23T09:00", "3 working_days"));

        assertThat(deadline.dueAt()).isEqualTo(at("2026-11-27T09:00"));
        assertThat(deadline.warnAt()).isEqualTo(at("2026-11-26T09:00"));
        assertThat(deadline.word()).isEqualTo("running");
    }

    @Test
    void aStandingClockHasNoDueDateAndSaysWhy() {
        var deadline = read(start("2026-11-23T09:00", "3 working_days"), paused("2026-11-23T10:00"));

        assertThat(deadline.dueAt()).isNull();
        assertThat(deadline.word()).isEqualTo("paused");
        assertThat(deadline.explanation()).anyMatch(line -> line.contains("bổ sung"));
    }

    @Test
    void theDueDateMovesByTheWorkingTimeThatTheClockStood() {
        var deadline = read(
                start("2026-11-23T09:00", "3 working_days"),
                paused("2026-11-23T10:00"),
                ClockEntry.resume(at("2026-11-25T10:00"), PauseCause.SUPPLEMENT, "an"));

        assertThat(deadline.dueAt()).isEqualTo(at("2026-11-30T09:00"));
    }

    @Test
    void aRestartForgetsWhatWentBefore() {
        var deadline = read(
                start("2026-11-23T09:00", "3 working_days"),
                paused("2026-11-23T10:00"),
                ClockEntry.restart(at("2026-11-30T08:00"), rules("3 working_days"), "an"));

        assertThat(deadline.dueAt()).isEqualTo(at("2026-12-03T08:00"));
    }

    @Test
    void anApologyNamesTheNewDate() {
        var until = at("2026-12-01T17:00");

        var deadline = read(
                start("2026-11-23T09:00", "3 working_days"),
                ClockEntry.extend(at("2026-11-25T09:00"), until, "cần xác minh", null, "an"));

        assertThat(deadline.dueAt()).isEqualTo(until);
        assertThat(deadline.explanation()).anyMatch(line -> line.contains("Mẫu 04"));
    }

    @Test
    void aLimitOfADayHasNoWarning() {
        assertThat(read(start("2026-11-23T09:00", "1 working_days")).warnAt()).isNull();
    }

    @Test
    void withoutALimitNothingIsPromised() {
        var deadline = read(start("2026-11-23T09:00", null));

        assertThat(deadline.dueAt()).isNull();
        assertThat(deadline.word()).isEqualTo("none");
        assertThat(Clocks.timers(deadline)).containsEntry("deadline", Clocks.NEVER);
    }

    /** Nights and the day off of the wait are given back too: two days and an hour by the clock on the wall. */
    @Test
    void whereTheLawSubtractsTheWholeWaitMovesTheDate() {
        var law = new ClockRules(LegalTerm.parse("3 working_days"), CutOff.NONE, SupplementRule.SUBTRACT, null, null);

        var deadline = read(
                ClockEntry.start(at("2026-11-23T09:00"), law, "an"),
                paused("2026-11-23T10:00"),
                ClockEntry.resume(at("2026-11-25T11:00"), PauseCause.SUPPLEMENT, "an"));

        assertThat(deadline.dueAt()).isEqualTo(at("2026-11-30T07:30"));
        assertThat(deadline.explanation(Locale.ENGLISH)).contains(english("clock.subtracted"));
    }

    @Test
    void overlappingCausesStopTheClockOnce() {
        var deadline = read(
                start("2026-11-23T08:00", "3 working_days"),
                paused("2026-11-23T09:00"),
                ClockEntry.pause(at("2026-11-23T10:00"), PauseCause.FINANCIAL_DUTY, null, "an"),
                ClockEntry.resume(at("2026-11-25T09:00"), PauseCause.SUPPLEMENT, "an"),
                ClockEntry.resume(at("2026-11-25T10:00"), PauseCause.FINANCIAL_DUTY, "an"));

        assertThat(deadline.pauses()).hasSize(1);
        assertThat(deadline.pauses().get(0).causes())
                .containsExactlyInAnyOrder(PauseCause.SUPPLEMENT, PauseCause.FINANCIAL_DUTY);
    }

    @Test
    void explainsItselfInEnglishLineByLine() {
        var deadline = read(
                start("2026-11-23T09:00", "3 working_days"),
                paused("2026-11-23T10:00"),
                ClockEntry.resume(at("2026-11-25T10:00"), PauseCause.SUPPLEMENT, "an"));

        assertThat(deadline.explanation(Locale.ENGLISH))
                .hasSameSizeAs(deadline.explanation())
                .allMatch(
                        line -> !line.isBlank() && line.chars().noneMatch(c -> "ăâđêôơư".indexOf(c) >= 0), "is English")
                .last()
                .isEqualTo("Result due: 09:00 30/11/2026.");
    }

    private static String english(String key) {
        return ResourceBundle.getBundle("messages-sla", Locale.ENGLISH).getString(key);
    }

    private Deadline read(ClockEntry... entries) {
        return new DeadlineCount(calendar).of(List.of(entries));
    }

    private static ClockEntry start(String local, @Nullable String term) {
        return ClockEntry.start(at(local), rules(term), "an");
    }

    private static ClockEntry paused(String local) {
        return ClockEntry.pause(at(local), PauseCause.SUPPLEMENT, "12/PYC", "an");
    }

    private static ClockRules rules(@Nullable String term) {
        return ClockRules.of(term == null ? null : LegalTerm.parse(term));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(VIETNAM).toInstant();
    }
}
