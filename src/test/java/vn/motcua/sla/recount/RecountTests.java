package vn.motcua.sla.recount;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.audit.AuditTrail;
import vn.motcua.batch.WorkQueue;

class RecountTests extends ALateHoliday {

    @Autowired
    AuditTrail audit;

    @Test
    void movesOpenDossiersWhenASecondPersonSignsOff() {
        clock.set("2026-06-08T16:00");
        var open = receive();
        var closed = receive();
        api.post("phuong-bac-giang.leader", "/api/dossiers/" + closed + "/stop", "{\"reason\":\"Trùng hồ sơ\"}")
                .is(200);
        assertThat(dueAt(open)).isEqualTo("2026-06-09T16:00:00+07:00");

        assertThat(stepDueAt(open)).containsOnly("2026-06-09T08:30:00+07:00");

        var decision = decide("2026-06-09", "101/QĐ-UBND");
        var order = recounts.ofDecision(decision).orElseThrow();
        assertThat(order.state()).isEqualTo(Recount.State.COUNTING);
        runs.next(recountsWork);

        assertThat(recounts.recount(order.id()))
                .extracting(Recount::state, Recount::moves, Recount::applied, Recount::orderedBy)
                .containsExactly(Recount.State.COUNTED, 1, 0, "admin");
        assertThat(recounts.changes(order.id(), null, 10))
                .extracting(RecountChange::dossier, RecountChange::newDueAt)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(open, Instant.parse("2026-06-10T09:00:00Z")));
        assertThat(timer(open, "Event_DeadlineReached")).isEqualTo(Instant.parse("2026-06-09T09:00:00Z"));

        api.post("approver", "/api/calendar/recounts/" + order.id() + "/sign-off", "")
                .is(200);
        runs.next(recountsWork);

        assertThat(recounts.recount(order.id()))
                .extracting(Recount::state, Recount::applied, Recount::percent)
                .containsExactly(Recount.State.DONE, 1, 100);
        assertThat(dueAt(open)).isEqualTo("2026-06-10T16:00:00+07:00");
        assertThat(timer(open, "Event_DeadlineReached")).isEqualTo(Instant.parse("2026-06-10T09:00:00Z"));
        assertThat(stepDueAt(open)).containsOnly("2026-06-10T08:30:00+07:00");
        assertThat(audit.of(open))
                .filteredOn(entry -> entry.kind().equals("clock-recounted"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.actor()).isEqualTo("approver");
                    assertThat(entry.facts())
                            .isEqualTo(Map.of(
                                    "decision", "101/QĐ-UBND",
                                    "before", "2026-06-09T09:00:00Z",
                                    "dueAt", "2026-06-10T09:00:00Z"));
                });
    }

    @Test
    void keepsDatesWhenThePreviewIsRefused() {
        clock.set("2026-06-15T09:00");
        var open = receive();
        var order = recounts.ofDecision(decide("2026-06-16", "102/QĐ-UBND")).orElseThrow();
        runs.next(recountsWork);
        var path = "/api/calendar/recounts/" + order.id();

        assertThat(api.post("approver", path + "/refusal", "{}")
                        .is(422)
                        .json()
                        .at("/errors/0/field")
                        .asText())
                .isEqualTo("reason");
        api.post("approver", path + "/refusal", "{\"reason\":\"Sai ngày\"}").is(200);

        assertThat(recounts.recount(order.id()).state()).isEqualTo(Recount.State.REFUSED);
        assertThat(api.post("approver", path + "/sign-off", "").is(409).code()).isEqualTo("sla.recount-not-counted");
        assertThat(runs.next(recountsWork)).isFalse();
        assertThat(timer(open, "Event_DeadlineReached")).isEqualTo(Instant.parse("2026-06-16T02:00:00Z"));
    }

    @Test
    void isNotSignedOffByWhoOrderedIt() {
        clock.set("2026-06-22T09:00");
        receive();
        var decision = decide("2026-06-23", "103/QĐ-UBND");
        var first = recounts.ofDecision(decision).orElseThrow();
        runs.next(recountsWork);
        recounts.refuse(first.id(), "Xem lại", officers.find("chair").orElseThrow());
        var own = recounts.order(decision, "103/QĐ-UBND", "approver");
        runs.next(recountsWork);
        var path = "/api/calendar/recounts/" + own.id();

        assertThat(own.id()).isNotEqualTo(first.id());
        assertThat(api.post("approver", path + "/sign-off", "").is(403).code()).isEqualTo("sla.recount-own-work");
        api.post("admin", path + "/sign-off", "").is(403);
        api.post("chair", path + "/sign-off", "").is(200);
        runs.next(recountsWork);
        assertThat(recounts.recount(own.id()).state()).isEqualTo(Recount.State.DONE);
    }

    @Test
    void onlyPreviewsADecisionThatIsNotApproved() {
        clock.set("2026-06-29T09:00");
        receive();
        var proposed = propose("2026-06-30", "104/QĐ-UBND");
        var id = api.post("admin", "/api/calendar/recounts", "{\"decisionId\":" + proposed + "}")
                .is(201)
                .json()
                .path("id")
                .asLong();
        runs.next(recountsWork);

        assertThat(recounts.recount(id).moves()).isPositive();
        assertThat(api.post("approver", "/api/calendar/recounts/" + id + "/sign-off", "")
                        .is(409)
                        .code())
                .isEqualTo("sla.recount-not-decided");
        assertThat(api.post("admin", "/api/calendar/recounts", "{}").is(422).code())
                .isEqualTo("invalid-fields");
        api.post("admin", "/api/calendar/recounts", "{\"decisionId\":999999}").is(404);
        api.get("approver", "/api/calendar/recounts/999999").is(404);
    }

    @Test
    void goesOnBehindItsLastChunkAfterAKill() {
        clock.set("2026-07-06T09:00");
        for (var at = 0; at < 3; at++) {
            receive();
        }
        var order = recounts.ofDecision(decide("2026-07-07", "105/QĐ-UBND")).orElseThrow();
        runs.next(recountsWork);
        var moves = recounts.recount(order.id()).moves();
        recounts.sign(order.id(), officers.find("approver").orElseThrow());
        var first = recounts.changes(order.id(), null, 1).get(0).dossier();
        db.sql("update recount_changes set applied_at = '2020-01-01' where dossier_code = ?")
                .param(first)
                .update();
        leaveAsAKillDoes(order.id());
        assertThat(runs.next(recountsWork))
                .as("while the killed node may still live")
                .isFalse();

        clock.set(clock.instant().plus(WorkQueue.SILENCE).plusSeconds(1));
        assertThat(runs.next(recountsWork)).isTrue();

        assertThat(recounts.recount(order.id()))
                .extracting(Recount::state, Recount::applied)
                .containsExactly(Recount.State.DONE, moves);
        assertThat(timer(first, "Event_DeadlineReached"))
                .as("what was done before the kill is not done again")
                .isEqualTo(Instant.parse("2026-07-07T02:00:00Z"));
    }
}
