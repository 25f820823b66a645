package vn.motcua.tasklist.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierDesk;
import vn.motcua.organization.Officer;
import vn.motcua.sla.Escalation;
import vn.motcua.sla.Escalations;
import vn.motcua.sla.Urging;
import vn.motcua.sla.Urgings;

/** Who was told of a dossier, and a superior's word to who holds it, for those who may see the dossier. */
@RestController
@RequestMapping("/api/dossiers/{code}")
class DossierUrgings {

    /** All that the ladder did for a dossier. */
    record LadderView(List<Escalation> escalations, List<Urging> urgings) {}

    record Text(@Nullable String text) {}

    private final DossierDesk desk;
    private final Escalations escalations;
    private final Urgings urgings;

    DossierUrgings(DossierDesk desk, Escalations escalations, Urgings urgings) {
        this.desk = desk;
        this.escalations = escalations;
        this.urgings = urgings;
    }

    @GetMapping("/ladder")
    LadderView ladder(@PathVariable String code, Officer officer) {
        var dossier = visible(code, officer);
        return new LadderView(escalations.of(dossier), urgings.of(dossier));
    }

    @PostMapping("/urgings")
    @ResponseStatus(HttpStatus.CREATED)
    List<Urging> urge(@PathVariable String code, @RequestBody Text body, Officer officer) {
        return urgings.urge(visible(code, officer), body.text(), officer);
    }

    private String visible(String code, Officer officer) {
        return desk.visibleDossier(DossierCode.parse(code), officer).code().value();
    }
}
