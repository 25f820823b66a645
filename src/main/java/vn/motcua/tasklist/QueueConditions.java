package vn.motcua.tasklist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.organization.Absences;
import vn.motcua.organization.CandidateGroup;
import vn.motcua.organization.Officer;
import vn.motcua.organization.Position;

/** Says in SQL which tasks or dossiers belong to a queue of an officer. */
@Component
class QueueConditions {

    private static final String FREE =
            "i.assignee is null and coalesce(i.candidate_groups && cast(:groups as text[]), false)";
    private static final String OPINION = "i.step like 'Activity\\_Give%Opinion'";

    private final Absences absences;
    private final Clock clock;

    QueueConditions(Absences absences, Clock clock) {
        this.absences = absences;
        this.clock = clock;
    }

    void add(Officer officer, TaskQuery.Queue queue, ListSql sql) {
        sql.values.put("login", officer.login());
        sql.values.put("groups", groups(List.of(officer)));
        sql.values.put("units", units(List.of(officer)));
        sql.conditions.add(
                switch (queue) {
                    case MINE -> "i.assignee = :login";
                    case GROUP -> sql.inUnits("units") + " and " + FREE;
                    case UNIT -> sql.inUnits("units");
                    case DEPUTISED -> deputised(officer, sql);
                    case RETURNED -> sql.inUnits("units") + " and (i.assignee = :login or " + FREE + ") and " + """
                            exists (select 1 from step_clocks s where s.officer = :login and s.outcome = 'completed'
                                       and s.dossier_code = i.business_key and s.step = i.step)""";
                    case APPLICANT -> "d.state in (5, 6) and " + seen(officer);
                    case OPINION ->
                        OPINION
                                + " and i.unit <> all(cast(:units as text[])) and d.handled_by = any(cast(:units as text[]))";
                    case WATCHED ->
                        "exists (select 1 from watched_dossiers w where w.login = :login"
                                + " and w.dossier_code = d.code) and " + seen(officer);
                });
    }

    /** For whom the officer stands in today. */
    List<Officer> absent(Officer deputy) {
        return absences.standsInFor(deputy.login(), LocalDate.now(clock));
    }

    static String[] units(Collection<Officer> officers) {
        return officers.stream()
                .flatMap(officer -> officer.groups().stream())
                .map(group -> group.unit().value())
                .distinct()
                .toArray(String[]::new);
    }

    /** Whether an officer may see dossiers of every unit. */
    static boolean seesAll(Officer officer) {
        return officer.has(Position.AUDITOR) || officer.has(Position.MANAGER) || officer.has(Position.CHAIR);
    }

    private String deputised(Officer officer, ListSql sql) {
        var absent = absent(officer);
        sql.values.put("absent", absent.stream().map(Officer::login).toArray(String[]::new));
        sql.values.put("theirs", groups(absent));
        sql.values.put("their_units", units(absent));
        return sql.inUnits("their_units") + """
                 and (i.assignee = any(cast(:absent as text[]))
                  or i.assignee is null and coalesce(i.candidate_groups && cast(:theirs as text[]), false)
                     and not i.candidate_groups && cast(:groups as text[]))""";
    }

    private static String seen(Officer officer) {
        return seesAll(officer) ? "true" : """
                exists (select 1 from dossier_units u where u.dossier_code = d.code and u.unit = any(cast(:units as text[])))""";
    }

    private static String[] groups(Collection<Officer> officers) {
        return officers.stream()
                .flatMap(officer -> officer.groups().stream())
                .map(CandidateGroup::toString)
                .distinct()
                .toArray(String[]::new);
    }
}
