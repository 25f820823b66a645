package vn.motcua.rehearsal;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.Channel;
import vn.motcua.catalog.DiagramDrafts.DraftText;
import vn.motcua.catalog.Level;
import vn.motcua.catalog.Procedure;
import vn.motcua.catalog.ProcedureCode;
import vn.motcua.organization.Unit;
import vn.motcua.organization.UnitId;
import vn.motcua.organization.UnitKind;
import vn.motcua.organization.Units;
import vn.motcua.web.FieldChecks;

/** Checks every field of a rehearsal and names all that cannot be taken. */
@Component
class RehearsalChecks {

    private static final int MOST_MOVES = 50;
    private static final String OF_A_PROCEDURE = "tthc-";
    /** As far as there are decisions on working days, with room for the limits that begin then. */
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

    private static final LocalDate LAST = LocalDate.of(2027, 6, 30);

    private final Catalog catalog;
    private final Units units;
    private final Clock clock;

    RehearsalChecks(Catalog catalog, Units units, Clock clock) {
        this.catalog = catalog;
        this.units = units;
        this.clock = clock;
    }

    RehearsalOrder check(DraftText draft, NewRehearsal typed) {
        var checks = new FieldChecks();
        var procedure = procedure(checks, draft, typed.procedure());
        var channel = typed.channel() == null ? Channel.DIRECT : checks.word("channel", typed.channel(), Channel.class);
        var pace = typed.pace() == null ? Pace.ALLOTTED : checks.word("pace", typed.pace(), Pace.class);
        var receivedAt = receivedAt(checks, typed.receivedAt());
        var unit = procedure == null ? null : unit(checks, procedure, typed.unit());
        var moves = moves(checks, typed);
        checks.orRefuse();
        if (procedure == null || channel == null || pace == null || unit == null) {
            throw new IllegalStateException("A field was refused without a fault.");
        }
        return new RehearsalOrder(procedure, channel, receivedAt, unit, pace, moves);
    }

    /** The procedure whose own diagram the draft is; empty for a shared diagram or a table. */
    Optional<ProcedureCode> own(DraftText draft) {
        return draft.decision() || !draft.key().startsWith(OF_A_PROCEDURE)
                ? Optional.empty()
                : Optional.of(ProcedureCode.ofProcessKey(draft.key()));
    }

    /** The folder of a procedure's diagram. */
    String folder(ProcedureCode code) {
        return Catalog.folder(catalog.procedure(code));
    }

    private @Nullable Procedure procedure(FieldChecks checks, DraftText draft, @Nullable String typed) {
        var own = own(draft).map(ProcedureCode::value);
        var text = own.orElseGet(() -> checks.required("procedure", typed, 20));
        if (own.isPresent() && typed != null && !typed.isBlank() && !typed.equals(text)) {
            checks.fault("procedure", "field.rehearsal-other-procedure");
        }
        var found = code(text).flatMap(catalog::find);
        if (found.isEmpty() && !text.isEmpty()) {
            checks.fault("procedure", "field.procedure-unknown");
        }
        return found.orElse(null);
    }

    private static Optional<ProcedureCode> code(String text) {
        try {
            return Optional.of(new ProcedureCode(text));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private Instant receivedAt(FieldChecks checks, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return clock.instant();
        }
        try {
            var moment = OffsetDateTime.parse(typed);
            var day = moment.atZoneSameInstant(clock.getZone()).toLocalDate();
            if (day.isBefore(FIRST) || day.isAfter(LAST)) {
                checks.fault("receivedAt", "field.rehearsal-years");
            }
            return moment.toInstant();
        } catch (DateTimeException unreadable) {
            checks.fault("receivedAt", "field.moment-form");
            return clock.instant();
        }
    }

    private @Nullable UnitId unit(FieldChecks checks, Procedure procedure, @Nullable String typed) {
        var counters = counters(procedure);
        if (typed == null || typed.isBlank()) {
            if (counters.isEmpty()) {
                checks.fault("unit", "field.rehearsal-no-unit");
            }
            return counters.stream().findFirst().map(Unit::id).orElse(null);
        }
        var found = counters.stream()
                .filter(unit -> unit.id().value().equals(typed))
                .findFirst();
        if (found.isEmpty()) {
            checks.fault("unit", "field.rehearsal-unit");
        }
        return found.map(Unit::id).orElse(null);
    }

    /** Where a dossier of this procedure may come in so that its own unit handles it, the usual one first. */
    List<Unit> counters(Procedure procedure) {
        var today = units.on(LocalDate.now(clock));
        List<Unit> counters = new ArrayList<>();
        if (procedure.levels().contains(Level.PROVINCE)) {
            today.stream().filter(unit -> isOwner(unit, procedure)).forEach(counters::add);
        }
        if (procedure.levels().contains(Level.COMMUNE)) {
            today.stream().filter(unit -> unit.kind() == UnitKind.COMMUNE).forEach(counters::add);
        }
        return counters;
    }

    /** The provincial centre has what no department is known to own. */
    private static boolean isOwner(Unit unit, Procedure procedure) {
        var department = procedure.department();
        return department == null ? unit.kind() == UnitKind.CENTRE : unit.id().equals(department);
    }

    private static List<Move> moves(FieldChecks checks, NewRehearsal typed) {
        var texts = typed.moves();
        if (texts == null || texts.isEmpty()) {
            return typed.way() == null ? WayThrough.STRAIGHT.moves() : way(checks, typed.way());
        }
        if (texts.size() > MOST_MOVES) {
            checks.fault("moves", "field.too-many");
            return List.of();
        }
        List<Move> moves = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            var move = texts.get(i) == null ? null : Move.read(texts.get(i));
            if (move == null) {
                checks.fault("moves[" + i + "]", "field.rehearsal-move");
            } else {
                moves.add(move);
            }
        }
        return moves;
    }

    private static List<Move> way(FieldChecks checks, String typed) {
        for (var way : WayThrough.values()) {
            if (way.word().equals(typed)) {
                return way.moves();
            }
        }
        checks.fault("way", "field.unknown-word");
        return List.of();
    }
}
