package vn.motcua.rehearsal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.rehearsal.Frame.Kind;
import vn.motcua.rehearsal.Frame.Timer;

/** A {@link Frame} while it is being written. */
class Line {

    final Kind kind;
    final String element;
    final String label;
    final String process;
    final Instant openedAt;
    final List<ClockTurn> clock = new ArrayList<>();
    final List<Integer> letters = new ArrayList<>();
    final List<Caution> cautions = new ArrayList<>();
    List<String> groups = List.of();
    List<Timer> timers = List.of();

    @Nullable
    Instant dueAt;

    @Nullable
    String allotted;

    @Nullable
    Instant finishedAt;

    @Nullable
    Integer state;

    String decision = "";
    boolean cancelled;

    Line(Kind kind, String element, String label, String process, Instant openedAt) {
        this.kind = kind;
        this.element = element;
        this.label = label;
        this.process = process;
        this.openedAt = openedAt;
    }

    Frame frame() {
        return new Frame(
                kind,
                element,
                label,
                process,
                groups,
                openedAt,
                dueAt,
                allotted,
                finishedAt,
                decision,
                cancelled,
                state,
                List.copyOf(clock),
                List.copyOf(letters),
                timers,
                List.copyOf(cautions));
    }
}
