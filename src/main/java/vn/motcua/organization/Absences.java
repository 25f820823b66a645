package vn.motcua.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is away and who stands in for them. A deputy hears what the absent one would; both stay able to act. */
@Component
@Transactional
public class Absences {

    private final AbsenceRows rows;
    private final AbsenceChecks checks;
    private final Officers officers;
    private final Clock clock;

    Absences(AbsenceRows rows, AbsenceChecks checks, Officers officers, Clock clock) {
        this.rows = rows;
        this.checks = checks;
        this.officers = officers;
        this.clock = clock;
    }

    /** @throws vn.motcua.web.InvalidFields naming every field that cannot be taken */
    public Absence enter(NewAbsence typed, Officer officer) {
        var absence = checks.check(typed, officer);
        return rows.find(rows.add(absence, clock.instant())).orElseThrow();
    }

    /**
     * Takes an absence back, from now on.
     *
     * @throws AbsenceNotFound when there is none, or it is not this officer's to take back
     */
    public void revoke(long id, Officer officer) {
        var absence = rows.find(id).filter(found -> maySay(found, officer)).orElseThrow(() -> new AbsenceNotFound(id));
        rows.revoke(absence.id(), officer.login(), clock.instant());
    }

    /** Those not over that concern the officer; for heads and leaders those of their units' people too. */
    @Transactional(readOnly = true)
    public List<Absence> of(Officer officer) {
        var today = LocalDate.now(clock);
        var found = new ArrayList<>(rows.around(officer.login(), today));
        var led = officer.groups().stream()
                .filter(group -> group.role() == Role.HEAD || group.role() == Role.LEADER)
                .map(group -> group.unit().value())
                .distinct()
                .toList();
        rows.in(led, today).stream().filter(absence -> !found.contains(absence)).forEach(found::add);
        return found;
    }

    /** The absent colleagues for whom this officer stands in on a day. */
    @Transactional(readOnly = true)
    public List<Officer> standsInFor(String deputy, LocalDate day) {
        return rows.absentWithDeputy(deputy, day).stream()
                .map(officers::find)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whether the officer may take the absence back. */
    public boolean maySay(Absence absence, Officer officer) {
        return absence.login().equals(officer.login())
                || absence.enteredBy().equals(officer.login())
                || officers.find(absence.login())
                        .filter(absent -> AbsenceChecks.leads(officer, absent))
                        .isPresent();
    }
}
