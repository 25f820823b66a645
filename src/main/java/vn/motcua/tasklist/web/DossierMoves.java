package vn.motcua.tasklist.web;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.motcua.dossier.DossierState;
import vn.motcua.organization.CandidateGroup;
import vn.motcua.organization.Officer;
import vn.motcua.organization.Role;
import vn.motcua.tasklist.DossierSheet;

/** Which ways out a dossier's page offers to whom. The services behind decide again. */
@Component
class DossierMoves {

    private static final Set<DossierState> UNDER_WAY = Set.of(
            DossierState.ACCEPTED,
            DossierState.IN_PROGRESS,
            DossierState.SUPPLEMENT_ASKED,
            DossierState.FINANCIAL_DUTY);

    void add(DossierSheet sheet, Officer officer, Model model) {
        var state = sheet.dossier().state();
        var underWay = UNDER_WAY.contains(state);
        var counter = officer.groupWith(Role.RECEPTION) != null;
        model.addAttribute("maySupplement", counter && state == DossierState.SUPPLEMENT_ASKED);
        model.addAttribute("mayRenewSlip", counter && underWay);
        model.addAttribute("mayWithdraw", underWay && (counter || officer.groupWith(Role.RETURNS) != null));
        model.addAttribute("mayStop", underWay && leads(sheet, officer));
    }

    private static boolean leads(DossierSheet sheet, Officer officer) {
        var unit = sheet.dossier().handledBy();
        return officer.in(new CandidateGroup(unit, Role.LEADER)) || officer.in(new CandidateGroup(unit, Role.HEAD));
    }
}
