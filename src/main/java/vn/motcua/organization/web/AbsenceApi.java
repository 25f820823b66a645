package vn.motcua.organization.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.organization.Absence;
import vn.motcua.organization.Absences;
import vn.motcua.organization.NewAbsence;
import vn.motcua.organization.Officer;

/** Absences and deputies, for oneself and for the people one leads. */
@RestController
@RequestMapping("/api/absences")
class AbsenceApi {

    private final Absences absences;

    AbsenceApi(Absences absences) {
        this.absences = absences;
    }

    @GetMapping
    List<Absence> mine(Officer officer) {
        return absences.of(officer);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Absence enter(@RequestBody NewAbsence body, Officer officer) {
        return absences.enter(body, officer);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable long id, Officer officer) {
        absences.revoke(id, officer);
    }
}
