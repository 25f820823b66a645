package vn.motcua.rehearsal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.engine.FlowEvent;
import vn.motcua.engine.FlowEvent.FlowEnded;
import vn.motcua.engine.FlowEvent.SequenceFlowTaken;
import vn.motcua.engine.FlowEvent.StepEntered;
import vn.motcua.engine.FlowEvent.TaskCancelled;
import vn.motcua.engine.FlowEvent.TaskCompleted;
import vn.motcua.engine.FlowEvent.TaskOpened;
import vn.motcua.engine.OpenTask;
import vn.motcua.rehearsal.Frame.Kind;
import vn.motcua.sla.ClockMoved;

/** The lines of one rehearsal, written from what its thread was told. */
class Lines {

    private final Drawings drawings;
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, Line> byTask = new HashMap<>();
    private final Map<String, String> processOfStep = new HashMap<>();
    private final Map<String, Set<String>> passed = new LinkedHashMap<>();
    private boolean ended;

    Lines(Drawings drawings) {
        this.drawings = drawings;
    }

    Line add(Kind kind, String element, String process, Instant at) {
        var line = new Line(kind, element, drawings.label(process, element), process, at);
        lines.add(line);
        return line;
    }

    /** The line of a step that is open. */
    Line of(OpenTask task) {
        var line = byTask.get(task.id());
        return line != null ? line : open(task);
    }

    /** Tells what happened at {@code now} as a consequence of {@code cause}; answers with the steps that were opened. */
    List<OpenTask> tell(List<Object> events, Line cause, Instant now) {
        List<OpenTask> opened = new ArrayList<>();
        for (var event : events) {
            if (event instanceof FlowEvent flow) {
                tell(flow, now, opened);
            } else if (event instanceof ClockMoved moved) {
                var kind = moved.entry().kind().name().toLowerCase(Locale.ROOT);
                cause.clock.add(new ClockTurn(kind, moved.dueAt()));
            } else if (event instanceof DossierEvent fact && fact.kind().equals("letter-issued")) {
                cause.letters.add(Integer.valueOf(fact.facts().getOrDefault("form", "0")));
            }
        }
        return opened;
    }

    boolean hasEnded() {
        return ended;
    }

    /** The end bears the state in which it leaves the dossier. */
    void endedIn(int state) {
        if (ended) {
            lines.get(lines.size() - 1).state = state;
        }
    }

    int size() {
        return lines.size();
    }

    List<Frame> frames() {
        return lines.stream().map(Line::frame).toList();
    }

    Map<String, Set<String>> passed() {
        return passed;
    }

    private void tell(FlowEvent event, Instant now, List<OpenTask> opened) {
        if (event instanceof StepEntered entered) {
            processOfStep.put(entered.step(), entered.processKey());
            pass(entered.processKey(), entered.step());
        } else if (event instanceof SequenceFlowTaken taken) {
            pass(taken.processKey(), taken.flow());
        } else if (event instanceof TaskOpened task) {
            opened.add(task.task());
            open(task.task());
        } else if (event instanceof TaskCompleted done) {
            close(done.task(), now, done.decision(), false);
        } else if (event instanceof TaskCancelled gone) {
            close(gone.task(), now, "", true);
        } else if (event instanceof FlowEnded end) {
            end(end, now);
        }
    }

    private Line open(OpenTask task) {
        var process = processOfStep.getOrDefault(task.step(), task.processKey());
        var line = new Line(Kind.STEP, task.step(), task.name(), process, task.openedAt());
        line.groups = task.candidateGroups();
        line.dueAt = task.dueAt();
        line.allotted = drawings.allotted(process, task.step());
        lines.add(line);
        byTask.put(task.id(), line);
        return line;
    }

    private void close(OpenTask task, Instant now, String decision, boolean cancelled) {
        var line = of(task);
        line.finishedAt = now;
        line.decision = decision;
        line.cancelled = cancelled;
    }

    private void end(FlowEnded end, Instant now) {
        ended = true;
        @Nullable String event = end.endEvent();
        add(Kind.END, event == null ? "" : event, end.processKey(), now).finishedAt = now;
    }

    private void pass(String process, String element) {
        passed.computeIfAbsent(process, any -> new LinkedHashSet<>()).add(element);
    }
}
