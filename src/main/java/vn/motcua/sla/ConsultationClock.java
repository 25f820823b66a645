package vn.motcua.sla;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.engine.FlowEvent;

/**
 * Asking another agency does not stop the applicant's clock, unless the law of the procedure says so: then it stands while
 * an opinion is waited for. The asked agency's own steps run on.
 */
@Component
class ConsultationClock {

    private static final String ACTOR = "system";

    private final Clocks clocks;
    private final StepClocks steps;

    ConsultationClock(Clocks clocks, StepClocks steps) {
        this.clocks = clocks;
        this.steps = steps;
    }

    @EventListener
    void on(FlowEvent.TaskOpened opened) {
        if (Consultation.isStep(opened.task().step())) {
            var dossier = opened.businessKey();
            var reading = ClockReading.of(clocks.deadline(dossier).entries());
            var rules = reading.rules();
            var stops = rules != null && rules.consultationGround() != null && reading.stoppedAt() == null;
            if (stops && !reading.stands(PauseCause.VERIFICATION)) {
                clocks.pause(dossier, PauseCause.VERIFICATION, null, ACTOR);
            }
        }
    }

    @EventListener
    void on(FlowEvent.TaskCompleted completed) {
        over(completed.task().step(), completed.task().id(), completed.businessKey());
    }

    @EventListener
    void on(FlowEvent.TaskCancelled cancelled) {
        over(cancelled.task().step(), cancelled.task().id(), cancelled.businessKey());
    }

    private void over(String step, String task, String dossier) {
        if (!Consultation.isStep(step)) {
            return;
        }
        var reading = ClockReading.of(clocks.deadline(dossier).entries());
        var waits = steps.of(dossier).stream()
                .anyMatch(other -> other.isOpen() && !other.taskId().equals(task) && Consultation.isStep(other.step()));
        if (!waits && reading.stoppedAt() == null && reading.stands(PauseCause.VERIFICATION)) {
            clocks.resume(dossier, PauseCause.VERIFICATION, ACTOR);
        }
    }
}
