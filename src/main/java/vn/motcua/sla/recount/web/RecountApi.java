package vn.motcua.sla.recount.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.organization.Officer;
import vn.motcua.sla.recount.Recount;
import vn.motcua.sla.recount.RecountChange;
import vn.motcua.sla.recount.RecountOrders;
import vn.motcua.sla.recount.Recounts;
import vn.motcua.web.FieldChecks;

/** Recounts for programs: order, look, sign off, refuse, and the dossiers whose slips are to be sent again. */
@RestController
@RequestMapping("/api/calendar/recounts")
class RecountApi {

    private static final int PAGE = 500;

    private final Recounts recounts;
    private final RecountOrders orders;

    RecountApi(Recounts recounts, RecountOrders orders) {
        this.recounts = recounts;
        this.orders = orders;
    }

    record RecountList(List<RecountLine> items) {}

    record ChangePage(List<RecountChange> items, @Nullable String next) {}

    record Order(@Nullable Long decisionId) {}

    record Refusing(@Nullable String reason) {}

    @GetMapping
    RecountList list() {
        return new RecountList(recounts.all().stream().map(RecountLine::of).toList());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    RecountLine order(@RequestBody Order order, Officer officer) {
        var checks = new FieldChecks();
        if (order.decisionId() == null) {
            checks.missing("decisionId");
        }
        checks.orRefuse();
        return RecountLine.of(orders.order(order.decisionId() == null ? 0 : order.decisionId(), officer.login()));
    }

    @GetMapping("/{id}")
    RecountLine one(@PathVariable long id) {
        return RecountLine.of(recounts.recount(id));
    }

    @GetMapping("/{id}/changes")
    ChangePage changes(@PathVariable long id, @RequestParam(required = false) @Nullable String after) {
        var page = recounts.changes(id, after, PAGE);
        return new ChangePage(
                page, page.size() < PAGE ? null : page.get(PAGE - 1).dossier());
    }

    @PostMapping("/{id}/sign-off")
    RecountLine sign(@PathVariable long id, Officer officer) {
        return RecountLine.of(recounts.sign(id, officer));
    }

    @PostMapping("/{id}/refusal")
    RecountLine refuse(@PathVariable long id, @RequestBody Refusing refusing, Officer officer) {
        return RecountLine.of(recounts.refuse(id, reason(refusing.reason()), officer));
    }

    @PostMapping("/{id}/resumption")
    RecountLine resume(@PathVariable long id) {
        return RecountLine.of(recounts.resume(id));
    }

    static String reason(@Nullable String typed) {
        var checks = new FieldChecks();
        var reason = checks.lines("reason", typed, 2000);
        if (reason == null) {
            checks.missing("reason");
        }
        checks.orRefuse();
        return reason == null ? "" : reason;
    }

    /** A recount as programs see it. */
    record RecountLine(
            long id,
            long decisionId,
            String decision,
            String state,
            String fromDay,
            String untilDay,
            String orderedBy,
            @Nullable String signedBy,
            int total,
            int done,
            int percent,
            int moves,
            int applied) {

        static RecountLine of(Recount recount) {
            return new RecountLine(
                    recount.id(),
                    recount.decisionId(),
                    recount.decision(),
                    recount.state().word(),
                    recount.fromDay().toString(),
                    recount.untilDay().toString(),
                    recount.orderedBy(),
                    recount.signedBy(),
                    recount.total(),
                    recount.done(),
                    recount.percent(),
                    recount.moves(),
                    recount.applied());
        }
    }
}
