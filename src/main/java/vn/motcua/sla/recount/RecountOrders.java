package vn.motcua.sla.recount;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.CalendarDecided;
import vn.motcua.calendar.CalendarDecisions;
import vn.motcua.calendar.WorkingCalendar;

/** How recounts come about: by themselves with every decision that is approved, or asked for again after a refusal. */
@Component
public class RecountOrders {

    private final Recounts recounts;
    private final CalendarDecisions decisions;
    private final WorkingCalendar calendar;

    RecountOrders(Recounts recounts, CalendarDecisions decisions, WorkingCalendar calendar) {
        this.recounts = recounts;
        this.decisions = decisions;
        this.calendar = calendar;
    }

    /** In the transaction of the approval, in the name of who proposed the decision. */
    @EventListener
    void on(CalendarDecided decided) {
        var decision = decisions.one(decided.decisionId());
        if (!calendar.changedDays(decision.id()).isEmpty()) {
            recounts.order(decision.id(), decision.number(), decision.proposedBy());
        }
    }

    /**
     * Asks again, or for a preview of a decision that is only proposed.
     *
     * @throws vn.motcua.calendar.DecisionRefused when there is no such decision
     */
    public Recount order(long decision, String orderedBy) {
        return recounts.order(decision, decisions.one(decision).number(), orderedBy);
    }
}
