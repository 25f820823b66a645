package vn.motcua.sla.recount;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.CalendarDecided;
import vn.motcua.calendar.CalendarDecisions;

/** How recounts come about: by themselves with every decision that is approved, or asked for again after a refusal. */
@Component
public class RecountOrders {

    private final Recounts recounts;
    private final CalendarDecisions decisions;

    RecountOrders(Recounts recounts, CalendarDecisions decisions) {
        this.recounts = recounts;
        this.decisions = decisions;
    }

    /** In the transaction of the approval, in the name of who proposed the decision. */
    @EventListener
    void on(CalendarDecided decided) {
        recounts.order(decided.decisionId(), decided.number(), decided.proposedBy());
    }

    /** @throws vn.motcua.web.Refusal when there is no such decision, or it is not in force */
    public Recount order(long decision, String orderedBy) {
        return recounts.order(decision, decisions.inForce(decision).number(), orderedBy);
    }
}
