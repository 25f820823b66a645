package vn.motcua.dossier;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.engine.FlowEvent;
import vn.motcua.organization.CandidateGroup;

/** Remembers which units a dossier came to, in the transaction that opens the task there. */
@Component
class HoldingUnits {

    private final Dossiers dossiers;

    HoldingUnits(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @EventListener
    void on(FlowEvent.TaskOpened opened) {
        opened.task().candidateGroups().stream()
                .map(group -> CandidateGroup.parse(group).unit())
                .distinct()
                .forEach(unit -> dossiers.heldBy(new DossierCode(opened.businessKey()), unit));
    }
}
