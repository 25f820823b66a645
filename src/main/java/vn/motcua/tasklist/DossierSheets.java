package vn.motcua.tasklist;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.catalog.Catalog;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierDesk;
import vn.motcua.dossier.LawfulTimes;
import vn.motcua.engine.Inbox;
import vn.motcua.engine.OpenTask;
import vn.motcua.organization.CandidateGroup;
import vn.motcua.organization.Officer;
import vn.motcua.organization.Units;

/** Puts a dossier's sheet together. Every look at one is recorded, since it shows personal data. */
@Component
public class DossierSheets {

    private final DossierDesk desk;
    private final Catalog catalog;
    private final Units units;
    private final LawfulTimes times;
    private final Inbox inbox;
    private final Answers answers;
    private final AuditTrail trail;

    DossierSheets(
            DossierDesk desk,
            Catalog catalog,
            Units units,
            LawfulTimes times,
            Inbox inbox,
            Answers answers,
            AuditTrail trail) {
        this.desk = desk;
        this.catalog = catalog;
        this.units = units;
        this.times = times;
        this.inbox = inbox;
        this.answers = answers;
        this.trail = trail;
    }

    /** @throws vn.motcua.dossier.DossierNotFound when there is none, or not for this officer */
    @Transactional
    public DossierSheet sheet(DossierCode code, Officer officer) {
        var dossier = desk.visibleDossier(code, officer);
        trail.recordRead(code.value(), officer.login());
        return new DossierSheet(
                dossier,
                catalog.procedure(dossier.procedure()).name(),
                units.unit(dossier.handledBy()),
                units.unit(dossier.receivedAt()),
                times.of(code),
                inbox.of(code.value()).stream().map(task -> open(task, officer)).toList(),
                answers.of(code.value()));
    }

    private static DossierSheet.OpenStep open(OpenTask task, Officer officer) {
        var mine = officer.login().equals(task.assignee())
                || (task.assignee() == null
                        && task.candidateGroups().stream()
                                .map(CandidateGroup::parse)
                                .anyMatch(officer::in));
        return new DossierSheet.OpenStep(
                task.id(),
                task.step(),
                task.name(),
                task.candidateGroups(),
                task.assignee(),
                task.openedAt(),
                task.dueAt(),
                mine);
    }
}
