package vn.motcua.sla;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.organization.Absences;
import vn.motcua.organization.CandidateGroup;
import vn.motcua.organization.Officer;
import vn.motcua.organization.Position;

/** In whose names an officer hears today: their own groups and place, and those of absent colleagues. */
@Component
class Audience {

    /** The two whose place outside the units leads one: what is told to that unit's leader is told to them. */
    private static final CandidateGroup CENTRE = CandidateGroup.parse("trung-tam-phuc-vu-hanh-chinh-cong.leader");

    private static final CandidateGroup COMMITTEE = CandidateGroup.parse("ubnd-tinh.leader");

    private final Absences absences;
    private final Clock clock;

    Audience(Absences absences, Clock clock) {
        this.absences = absences;
        this.clock = clock;
    }

    /** The officer first. */
    List<Listener> of(Officer officer) {
        List<Listener> listeners = new ArrayList<>();
        listeners.add(new Listener(officer.login(), groups(officer), null));
        absences.standsInFor(officer.login(), LocalDate.now(clock))
                .forEach(colleague ->
                        listeners.add(new Listener(colleague.login(), groups(colleague), colleague.login())));
        return listeners;
    }

    /** In whose name the officer hears what was told; empty when it is not for them. */
    Optional<Listener> listener(Officer officer, String toldGroup, @Nullable String toldLogin) {
        return of(officer).stream()
                .filter(listener -> listener.hears(toldGroup, toldLogin))
                .findFirst();
    }

    private static Set<String> groups(Officer officer) {
        Set<String> groups = new HashSet<>();
        officer.groups().forEach(group -> groups.add(group.toString()));
        if (officer.has(Position.MANAGER)) {
            groups.add(CENTRE.toString());
        }
        if (officer.has(Position.CHAIR)) {
            groups.add(COMMITTEE.toString());
        }
        return groups;
    }
}
