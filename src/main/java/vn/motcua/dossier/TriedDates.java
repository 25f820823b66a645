package vn.motcua.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.CalendarScope;
import vn.motcua.calendar.LegalTerm;
import vn.motcua.calendar.Pause;
import vn.motcua.calendar.ProcedureDate;
import vn.motcua.calendar.ProcedureDates;
import vn.motcua.calendar.ProcedureQuestion;
import vn.motcua.calendar.SupplementRule;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.Channel;
import vn.motcua.catalog.Procedure;
import vn.motcua.catalog.ProcedureCode;
import vn.motcua.sla.ClockEntry;
import vn.motcua.sla.ClockEntry.Kind;
import vn.motcua.sla.ClockRules;
import vn.motcua.sla.Deadline;
import vn.motcua.sla.DeadlineCount;
import vn.motcua.sla.PauseCause;
import vn.motcua.web.FieldChecks;
import vn.motcua.web.InvalidFields;

/** Tries a procedure's date on a clock that no dossier has, with the entries that a dossier's would get. */
@Component
public class TriedDates implements ProcedureDates {

    private static final String NOBODY = "";

    private final Catalog catalog;
    private final DeadlineCount count;

    public TriedDates(Catalog catalog, DeadlineCount count) {
        this.catalog = catalog;
        this.count = count;
    }

    @Override
    public List<Named> named(String text) {
        var sought = text.strip();
        if (sought.isEmpty()) {
            return List.of();
        }
        var found = ProcedureCode.isCode(sought)
                ? catalog.find(new ProcedureCode(sought)).stream()
                : catalog.search(sought).stream();
        return found.limit(MOST_NAMED)
                .map(procedure -> new Named(procedure.code().value(), procedure.name()))
                .toList();
    }

    @Override
    public ProcedureDate date(ProcedureQuestion question) {
        var procedure = procedure(question.code());
        var term = term(procedure, question.channel());
        var rules = rules(procedure, term, question.scope());
        var entries = entries(question, rules);
        var deadline = question.basis() == null ? count.of(entries) : count.asKnownOn(question.basis(), entries);
        return date(procedure, term, deadline);
    }

    private static ProcedureDate date(Procedure procedure, LegalTerm term, Deadline deadline) {
        return new ProcedureDate(
                procedure.code().value(),
                procedure.name(),
                term,
                procedure.clock().cutOff(),
                procedure.clock().supplement(),
                Objects.requireNonNull(deadline.dueAt()),
                deadline.provisional(),
                deadline::explanation);
    }

    private Procedure procedure(String code) {
        if (!ProcedureCode.isCode(code)) {
            throw new InvalidFields("procedure", "field.procedure-unknown");
        }
        return catalog.find(new ProcedureCode(code))
                .orElseThrow(() -> new InvalidFields("procedure", "field.procedure-unknown"));
    }

    private static LegalTerm term(Procedure procedure, @Nullable String channel) {
        var checks = new FieldChecks();
        var word = channel == null || channel.isBlank()
                ? Channel.DIRECT
                : checks.word("channel", channel.strip(), Channel.class);
        checks.orRefuse();
        var term = procedure.term(word == null ? Channel.DIRECT : word);
        if (term == null) {
            throw new InvalidFields("procedure", "calendar.field.no-term");
        }
        return term;
    }

    private static ClockRules rules(Procedure procedure, LegalTerm term, CalendarScope scope) {
        var clock = procedure.clock();
        return new ClockRules(term, clock.cutOff(), clock.supplement(), clock.consultationStops(), scope.unit());
    }

    private static List<ClockEntry> entries(ProcedureQuestion question, ClockRules rules) {
        List<ClockEntry> entries = new ArrayList<>();
        entries.add(entry(Kind.START, question.from(), rules));
        for (var pause : parted(question.pauses())) {
            var anew = rules.supplement() == SupplementRule.RESTART;
            entries.add(entry(Kind.PAUSE, pause.from(), null));
            entries.add(entry(anew ? Kind.RESTART : Kind.RESUME, pause.until(), anew ? rules : null));
        }
        return entries;
    }

    private static ClockEntry entry(Kind kind, Instant at, @Nullable ClockRules rules) {
        var cause = kind == Kind.START ? null : PauseCause.SUPPLEMENT;
        return new ClockEntry(kind, at, rules, cause, null, null, null, NOBODY);
    }

    /** Those that overlap made one: a clock that stands cannot be stopped again. */
    private static List<Pause> parted(List<Pause> pauses) {
        List<Pause> parted = new ArrayList<>();
        for (var next :
                pauses.stream().sorted(Comparator.comparing(Pause::from)).toList()) {
            var last = parted.isEmpty() ? null : parted.get(parted.size() - 1);
            if (last == null || next.from().isAfter(last.until())) {
                parted.add(next);
            } else if (next.until().isAfter(last.until())) {
                parted.set(parted.size() - 1, new Pause(last.from(), next.until()));
            }
        }
        return parted;
    }
}
