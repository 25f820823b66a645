package vn.motcua.sla;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.calendar.LegalTerm;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.web.Refusal;

/**
 * Which entry may follow which. Each letter is an entry, an hour apart from Monday 23 November 2026 08:00: {@code S} start,
 * {@code P} and {@code p} pause for a supplement and for a financial duty, {@code R} and {@code r} their ends, {@code N}
 * counting anew, {@code E} Form 04, {@code X} stop. The limit is three working days, so it ends on Friday 27 November.
 */
class ClockLawTests {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Instant MONDAY =
            LocalDateTime.parse("2026-11-23T08:00").atZone(VIETNAM).toInstant();

    private final ClockLaw law = new ClockLaw(new DeadlineCount(new WorkingCalendar()), Clock.fixed(MONDAY, VIETNAM));

    @ParameterizedTest
    @CsvSource({
        "'', S", "S, P", "S, p", "S, E", "S, X", "S, N", "SP, R", "SP, p", "SPp, R", "SPp, r", "SPR, P", "SP, N",
        "SP, X", "SPpr, R", "SPR, E"
    })
    void lets(String entries, String next) {
        assertThatCode(() -> follow(entries, next)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "S, S, sla.already-started",
        "'', P, sla.not-started",
        "'', X, sla.not-started",
        "'', E, sla.not-started",
        "S, R, sla.not-paused",
        "S, r, sla.not-paused",
        "SP, r, sla.not-paused",
        "SPR, R, sla.not-paused",
        "SP, P, sla.paused-already",
        "Sp, p, sla.paused-already",
        "SPp, P, sla.paused-already",
        "SP, E, sla.no-date",
        "SE, E, sla.already-extended",
        "SX, P, sla.stopped",
        "SX, R, sla.stopped",
        "SX, N, sla.stopped",
        "SX, E, sla.stopped",
        "SX, X, sla.stopped",
        "SXN, S, sla.already-started"
    })
    void refuses(String entries, String next, String code) {
        assertThatThrownBy(() -> follow(entries, next))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> org.assertj.core.api.Assertions.assertThat(refusal.code())
                                .isEqualTo(code));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-26T00:00, true", "2026-11-26T23:59, true", "2026-11-27T00:00, false", "2026-11-30T08:00, false"
    })
    void takesForm04UntilTheDayBefore(String at, boolean inTime) {
        var start = entry('S', MONDAY);
        var extension = entry('E', moment(at));
        var tried = assertThatCode(() -> law.check("H05", List.of(start), extension));
        if (inTime) {
            tried.doesNotThrowAnyException();
        } else {
            tried.isInstanceOf(ClockRefused.class).hasMessageContaining("sla.extended-too-late");
        }
    }

    private void follow(String entries, String next) {
        var at = MONDAY;
        var before = new ArrayList<ClockEntry>();
        for (var letter : Objects.requireNonNullElse(entries, "").toCharArray()) {
            before.add(entry(letter, at));
            at = at.plusSeconds(3600);
        }
        law.check("H05", before, entry(next.charAt(0), at));
    }

    private static ClockEntry entry(char letter, Instant at) {
        var rules = ClockRules.of(LegalTerm.parse("3 working_days"));
        return switch (letter) {
            case 'S' -> ClockEntry.start(at, rules, "an");
            case 'P' -> ClockEntry.pause(at, PauseCause.SUPPLEMENT, "01/2026", "an");
            case 'p' -> ClockEntry.pause(at, PauseCause.FINANCIAL_DUTY, null, "an");
            case 'R' -> ClockEntry.resume(at, PauseCause.SUPPLEMENT, "an");
            case 'r' -> ClockEntry.resume(at, PauseCause.FINANCIAL_DUTY, "an");
            case 'N' -> ClockEntry.restart(at, rules, "an");
            case 'E' -> ClockEntry.extend(at, at.plusSeconds(864_000), "vì", null, "an");
            case 'X' -> ClockEntry.stop(at, "an");
            default -> throw new IllegalArgumentException("No entry " + letter);
        };
    }

    private static Instant moment(String local) {
        return LocalDateTime.parse(local).atZone(VIETNAM).toInstant();
    }
}
