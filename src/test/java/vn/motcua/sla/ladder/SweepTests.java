package vn.motcua.sla.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.health.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaApplication;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.audit.AuditTrail;

@MotCuaTest
class SweepTests {

    private static final String CENTRE = "trung-tam-phuc-vu-hanh-chinh-cong.leader";
    private static final String OFFICE = "van-phong-ubnd.leader";
    private static final String CHAIR = "ubnd-tinh.leader";

    /** Wednesday; the 24th is Vietnamese Culture Day, so the warning lies on the Monday. */
    private static final Instant DUE = at("2026-11-25T09:00");

    private static final Instant WARN = at("2026-11-23T09:00");

    @Autowired
    private Sweep sweep;

    @Autowired
    private SweepHealth health;

    @Autowired
    private JdbcClient db;

    @Autowired
    private TestClock clock;

    @Autowired
    private AuditTrail trail;

    private Clockwork work;

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(MotCuaApplication.VIETNAM).toInstant();
    }

    @BeforeEach
    void begin() {
        work = new Clockwork(db);
        clock.set("2026-11-23T08:00");
    }

    @Test
    void reachesTheRungsOfADossierOneAfterAnotherAndEachOnce() {
        var dossier = work.dossier("tu-phap", WARN, DUE);

        sweep.run();
        assertThat(work.told(dossier)).isEmpty();
        assertThat(work.alarm(dossier)).isEqualTo(WARN);

        clock.set(WARN);
        sweep.run();
        sweep.run();
        assertThat(work.told(dossier)).containsExactly("near tu-phap.leader");
        assertThat(work.alarm(dossier)).isEqualTo(DUE);

        clock.set(DUE);
        sweep.run();
        assertThat(work.told(dossier)).containsExactly("near tu-phap.leader", "late " + CENTRE, "late tu-phap.leader!");

        clock.set("2026-11-27T08:59");
        sweep.run();
        assertThat(work.told(dossier)).hasSize(3);
        clock.set("2026-11-27T09:00");
        sweep.run();
        assertThat(work.told(dossier)).hasSize(4).last().isEqualTo("later " + OFFICE);

        clock.set("2026-12-04T09:00");
        sweep.run();
        sweep.run();
        assertThat(work.told(dossier)).hasSize(5).last().isEqualTo("later " + CHAIR);
        assertThat(work.alarm(dossier)).isNull();
    }

    @Test
    void afterADowntimeSkippedRungsAreReachedInOrderWithTheirLawfulTime() {
        var dossier = work.dossier("tu-phap", WARN, DUE);

        clock.set("2026-11-26T10:00");
        sweep.run();

        assertThat(work.told(dossier)).containsExactly("near tu-phap.leader", "late " + CENTRE, "late tu-phap.leader!");
        assertThat(db.sql("""
                        select rung || ' ' || (lawful_at = case rung when 'near' then cast(:warn as timestamptz) else cast(:due as timestamptz) end)
                               || ' ' || (fired_at = cast(:now as timestamptz))
                          from rungs where dossier_code = :dossier order by lawful_at
                        """)
                        .param("warn", Timestamp.from(WARN))
                        .param("due", Timestamp.from(DUE))
                        .param("now", Timestamp.from(clock.instant()))
                        .param("dossier", dossier)
                        .query(String.class)
                        .list())
                .containsExactly("near true true", "late true true");
        assertThat(trail.of(dossier))
                .filteredOn(entry -> entry.kind().equals("dossier-escalated"))
                .extracting(entry -> entry.facts().get("kind"))
                .containsExactly("near", "late", "late");
    }

    @Test
    void aPausedOrStoppedClockReachesNothing() {
        var paused = work.dossier("tu-phap", WARN, DUE);
        var stopped = work.dossier("tu-phap", WARN, DUE);
        var step = work.step(paused, "tu-phap", "Activity_ExamineDossier", null, WARN, DUE);
        db.sql("update deadlines set paused = true where dossier_code = ?")
                .param(paused)
                .update();
        db.sql("update deadlines set stopped_at = due_at where dossier_code = ?")
                .param(stopped)
                .update();

        clock.set("2026-11-26T10:00");
        sweep.run();

        assertThat(work.told(paused)).isEmpty();
        assertThat(work.told(stopped)).isEmpty();

        db.sql("update deadlines set paused = false where dossier_code = ?")
                .param(paused)
                .update();
        sweep.run();
        assertThat(work.told(paused)).hasSize(6);
        assertThat(step).isNotNull();
    }

    @Test
    void aNewPromiseToTheApplicantIsWatchedAnew() {
        var dossier = work.dossier("tu-phap", WARN, DUE);
        clock.set(WARN);
        sweep.run();
        db.sql("""
                insert into clock_entries (dossier_code, seq, kind, at, until, actor)
                values (?, 2, 'EXTEND', :now, :now, 'x')
                """.replace("?", ":dossier"))
                .param("dossier", dossier)
                .param("now", Timestamp.from(WARN))
                .update();
        var later = at("2026-12-01T09:00");
        db.sql("update deadlines set due_at = :due, warn_at = :warn, next_at = :warn where dossier_code = :dossier")
                .param("due", Timestamp.from(later))
                .param("warn", Timestamp.from(at("2026-11-30T09:00")))
                .param("dossier", dossier)
                .update();

        clock.set(DUE);
        sweep.run();
        assertThat(work.told(dossier)).hasSize(1);
        clock.set(later);
        sweep.run();

        assertThat(work.told(dossier))
                .containsExactly(
                        "near tu-phap.leader", "near tu-phap.leader", "late " + CENTRE, "late tu-phap.leader!");
        // With Form 04 the Office comes after six working days, not after two.
        clock.set("2026-12-08T08:00");
        sweep.run();
        assertThat(work.told(dossier)).hasSize(4);
        clock.set("2026-12-09T09:00");
        sweep.run();
        assertThat(work.told(dossier)).last().isEqualTo("later " + OFFICE);
    }

    @Test
    void theHolderOfAStepIsToldAndWhenItIsDueTheHeadToo() {
        var dossier = work.dossier("tu-phap", null, at("2026-12-30T09:00"));
        work.step(dossier, "tu-phap", "Activity_ExamineDossier", "tu-phap.specialist", WARN, DUE);

        clock.set(WARN);
        sweep.run();
        clock.set(DUE);
        sweep.run();
        sweep.run();

        assertThat(work.told(dossier))
                .containsExactly("warned tu-phap.specialist", "due tu-phap.specialist", "due tu-phap.head");
    }

    @Test
    void aConsultedAgencyIsRemindedThroughItsLeaderWhoThenExplains() {
        var dossier = work.dossier("xay-dung", null, at("2026-12-30T09:00"));
        work.step(dossier, "cong-an", "Activity_GiveFirstOpinion", null, WARN, DUE);

        clock.set(DUE);
        sweep.run();

        assertThat(work.told(dossier))
                .containsExactly(
                        "warned cong-an.specialist",
                        "warned cong-an.leader",
                        "due cong-an.specialist",
                        "due cong-an.leader!");
    }

    @Test
    void aStepDoneInTimeIsLeftAloneAndOneDoneLateIsAskedAbout() {
        var dossier = work.dossier("tu-phap", null, at("2026-12-30T09:00"));
        var inTime = work.step(dossier, "tu-phap", "Activity_ReviewDraft", null, WARN, DUE);
        var late = work.step(dossier, "tu-phap", "Activity_ExamineDossier", null, WARN, DUE);
        work.close(inTime, WARN, 0);
        work.close(late, DUE.plusSeconds(600), 600);

        clock.set("2026-11-25T10:00");
        sweep.run();
        sweep.run();

        assertThat(work.told(dossier)).containsExactly("closed-late tu-phap.specialist!");
    }

    @Test
    void aSideClockTellsTheCounter() {
        var dossier = work.dossier("tu-phap", null, at("2026-12-30T09:00"));
        db.sql("""
                insert into duties (dossier_code, kind, seq, unit, started_at, due_at, next_at)
                values (:dossier, 'first-answer', 1, 'tu-phap', :from, :due, :from)
                """)
                .param("dossier", dossier)
                .param("from", Timestamp.from(at("2026-11-22T09:00")))
                .param("due", Timestamp.from(WARN))
                .update();

        sweep.run();
        assertThat(work.told(dossier)).isEmpty();
        clock.set(WARN);
        sweep.run();
        sweep.run();

        assertThat(work.told(dossier)).containsExactly("first-answer tu-phap.reception", "first-answer tu-phap.leader");
    }

    @Test
    void oneThatFailsStopsNoOtherAndIsTriedAgainLater() {
        var broken = work.dossier("khong-co-don-vi", WARN.minusSeconds(60), DUE);
        var sound = work.dossier("tu-phap", WARN, DUE);

        clock.set(WARN);
        sweep.run();

        assertThat(work.told(sound)).containsExactly("near tu-phap.leader");
        assertThat(work.told(broken)).isEmpty();
        assertThat(health.health().getStatus()).isEqualTo(SweepHealth.DEGRADED);
        db.sql("update deadlines set unit = 'tu-phap' where dossier_code = ?")
                .param(broken)
                .update();
        clock.advance(Duration.ofSeconds(59));
        sweep.run();
        assertThat(work.told(broken)).isEmpty();
        clock.advance(Duration.ofSeconds(1));
        sweep.run();
        assertThat(work.told(broken)).containsExactly("near tu-phap.leader");
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }
}
