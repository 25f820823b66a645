package vn.motcua.audit;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.eflow.EflowEvent;
import vn.motcua.engine.FlowEvent;
import vn.motcua.sla.ClockMoved;
import vn.motcua.sla.DossierEscalated;
import vn.motcua.sla.DueDatesMoved;
import vn.motcua.sla.EscalationAnswered;

/** Hears what happens, in the transaction in which it happens. */
@Component
class FactListener {

    private final Ledger ledger;

    FactListener(Ledger ledger) {
        this.ledger = ledger;
    }

    @EventListener
    void on(FlowEvent event) {
        ledger.write(FlowFacts.of(event));
    }

    @EventListener
    void on(DossierEvent event) {
        write(event.dossier().value(), "dossier-" + event.kind(), event.actor(), event.facts());
    }

    @EventListener
    void on(EflowEvent event) {
        write(event.dossier().value(), "result-" + event.step(), event.actor(), event.facts());
    }

    /** Without the entry's reason: an officer wrote it and it may name people. */
    @EventListener
    void on(ClockMoved moved) {
        Map<String, String> facts = new LinkedHashMap<>();
        put(facts, "term", moved.entry().term());
        put(facts, "until", text(moved.entry().until()));
        put(facts, "dueAt", text(moved.dueAt()));
        String kind = "clock-" + moved.entry().kind().name().toLowerCase(Locale.ROOT);
        write(moved.dossier(), kind, moved.entry().actor(), facts);
    }

    @EventListener
    void on(DueDatesMoved moved) {
        moved.moves().forEach(move -> {
            Map<String, String> facts = new LinkedHashMap<>();
            facts.put("decision", moved.decision());
            put(facts, "before", text(move.before()));
            put(facts, "dueAt", text(move.after()));
            write(move.dossier(), "clock-recounted", moved.actor(), facts);
        });
    }

    @EventListener
    void on(DossierEscalated escalated) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("kind", escalated.kind());
        facts.put("rung", String.valueOf(escalated.rung()));
        facts.put("group", escalated.group());
        facts.put("lawfulAt", escalated.lawfulAt().toString());
        write(escalated.dossier(), "dossier-escalated", null, facts);
    }

    /** Without the words, which may name people; the number leads to them. */
    @EventListener
    void on(EscalationAnswered answered) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("id", String.valueOf(answered.id()));
        put(facts, "onBehalfOf", answered.onBehalfOf());
        write(answered.dossier(), answered.kind(), answered.actor(), facts);
    }

    private void write(String dossier, String kind, @Nullable String actor, Map<String, String> facts) {
        ledger.write(new Fact(dossier, kind, null, null, null, actor, facts));
    }

    private static void put(Map<String, String> facts, String name, @Nullable String value) {
        if (value != null) {
            facts.put(name, value);
        }
    }

    private static @Nullable String text(@Nullable Instant instant) {
        return instant == null ? null : instant.toString();
    }
}
