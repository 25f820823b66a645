package vn.motcua.tasklist.web;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.motcua.organization.Officer;
import vn.motcua.sla.Escalations;
import vn.motcua.sla.Urgings;
import vn.motcua.tasklist.DossierSheet;

/** What a dossier's page says of reminders, escalations and urgings. */
@Component
class DossierLadder {

    private final Escalations escalations;
    private final Urgings urgings;

    DossierLadder(Escalations escalations, Urgings urgings) {
        this.escalations = escalations;
        this.urgings = urgings;
    }

    void add(DossierSheet sheet, Officer officer, Model model) {
        var dossier = sheet.dossier().code().value();
        model.addAttribute("escalations", escalations.of(dossier));
        model.addAttribute("urgings", urgings.of(dossier));
        model.addAttribute("mayUrge", urgings.mayUrge(officer) && !sheet.open().isEmpty());
    }
}
