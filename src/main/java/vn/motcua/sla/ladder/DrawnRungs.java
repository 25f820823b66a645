package vn.motcua.sla.ladder;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.engine.FlowEvent;
import vn.motcua.engine.OpenTask;
import vn.motcua.sla.ClockMoved;
import vn.motcua.sla.Rung;
import vn.motcua.sla.Rungs;
import vn.motcua.sla.Told;

/**
 * What the diagrams do of the ladder themselves: the tasks one working day before the due date and at it. Whichever
 * comes first, the timer or the sweep, reaches the rung; the task then stands for the acknowledgement.
 */
@Component
public class DrawnRungs {

    private static final Map<String, String> STEPS =
            Map.of("Activity_ApologiseOrFinish", "near", "Activity_DirectOverdue", "late");

    private final DossierRows rows;
    private final DossierPlans plans;
    private final Ladders ladders;
    private final Rungs rungs;
    private final JdbcClient jdbc;
    private final Clock clock;

    DrawnRungs(DossierRows rows, DossierPlans plans, Ladders ladders, Rungs rungs, JdbcClient jdbc, Clock clock) {
        this.rows = rows;
        this.plans = plans;
        this.ladders = ladders;
        this.rungs = rungs;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The flow's own timer says that the due date has come; the diagram's table has found {@code superior}. */
    public void late(String dossier, String superior, String note) {
        var found = rows.find(dossier).orElse(null);
        var ladder = ladders.now().orElse(null);
        var dueAt = found == null ? null : found.dueAt();
        if (found != null && dueAt != null && ladder != null) {
            var planned = plans.late(found, dueAt, ladder, superior);
            rungs.reach(planned.rung(), planned.told());
        } else {
            reachAlone(dossier, "late", Rung.LATE, superior, note);
        }
    }

    /** Sets the first alarm of the clock as it runs now. */
    @EventListener
    void on(ClockMoved moved) {
        rows.resetAlarm(moved.dossier());
    }

    @EventListener
    void on(FlowEvent.TaskOpened opened) {
        var kind = STEPS.get(opened.task().step());
        if (kind != null) {
            reachNear(kind, opened.task());
            jdbc.sql("""
                            update escalations set task_id = ?
                             where dossier_code = ? and kind = ? and told_group = any(?) and task_id is null
                               and acknowledged_at is null and demand = 'acknowledgement'
                            """)
                    .params(
                            opened.task().id(),
                            opened.businessKey(),
                            kind,
                            opened.task().candidateGroups().toArray(String[]::new))
                    .update();
        }
    }

    @EventListener
    void on(FlowEvent.TaskCompleted completed) {
        if (STEPS.containsKey(completed.task().step())) {
            jdbc.sql("""
                            update escalations set acknowledged_by = ?, acknowledged_at = ?, word = ?
                             where task_id = ? and acknowledged_at is null
                            """)
                    .params(
                            completed.actor(),
                            Timestamp.from(clock.instant()),
                            completed.comment().isBlank() ? null : completed.comment(),
                            completed.task().id())
                    .update();
        }
    }

    private void reachNear(String kind, OpenTask task) {
        if (kind.equals("near")) {
            reachAlone(
                    task.businessKey(), kind, Rung.NEAR, task.candidateGroups().get(0), task.name());
        }
    }

    /** Tells one group only, with what is known. */
    private void reachAlone(String dossier, String kind, int height, String group, String note) {
        var found = rows.find(dossier).orElse(null);
        var unit = found == null ? null : found.unit().value();
        var at = found == null ? null : kind.equals("near") ? found.warnAt() : found.dueAt();
        var lawful = at == null ? clock.instant() : at;
        var rung = new Rung(
                Rung.Subject.DOSSIER, dossier, rungs.round(dossier), kind, kind, height, dossier, lawful, unit, null);
        rungs.reach(rung, List.of(new Told(group, null, false, note)));
    }
}
