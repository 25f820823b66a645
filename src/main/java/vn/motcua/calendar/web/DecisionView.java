package vn.motcua.calendar.web;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.DecisionContent;
import vn.motcua.calendar.EnteredDecision;

/** A decision that was entered at run time, as programs read it. */
record DecisionView(
        long id,
        String number,
        String state,
        LocalDate decidedOn,
        LocalDate announcedOn,
        String scope,
        @Nullable Integer decidesYear,
        DecisionContent content,
        @Nullable Long supersedes,
        String proposedBy,
        Instant proposedAt,
        @Nullable String endedBy,
        @Nullable Instant endedAt,
        @Nullable String note) {

    static DecisionView of(EnteredDecision decision) {
        return new DecisionView(
                decision.id(),
                decision.number(),
                decision.state().word(),
                decision.decidedOn(),
                decision.announcedOn(),
                decision.scope().toString(),
                decision.decidesYear(),
                decision.content(),
                decision.supersedes(),
                decision.proposedBy(),
                decision.proposedAt(),
                decision.endedBy(),
                decision.endedAt(),
                decision.note());
    }
}
