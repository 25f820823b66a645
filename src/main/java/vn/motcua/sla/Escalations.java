package vn.motcua.sla;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.organization.Officer;
import vn.motcua.organization.Position;
import vn.motcua.organization.Role;
import vn.motcua.web.FieldChecks;

/** What the ladder told whom, and what they answer. */
@Component
@Transactional
public class Escalations {

    /** A list that is longer helps nobody; the highest rungs come first. */
    public static final int MOST = 200;

    private static final int LONGEST_WORD = 500;
    private static final int LONGEST_EXPLANATION = 4000;

    private final EscalationRows rows;
    private final Audience audience;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Escalations(EscalationRows rows, Audience audience, Clock clock, ApplicationEventPublisher events) {
        this.rows = rows;
        this.audience = audience;
        this.clock = clock;
        this.events = events;
    }

    /** What waits for this officer, for colleagues they stand in for too. */
    @Transactional(readOnly = true)
    public List<Escalation> mine(Officer officer) {
        var listeners = audience.of(officer);
        return rows.open(logins(listeners), groups(listeners), MOST);
    }

    @Transactional(readOnly = true)
    public int countMine(Officer officer) {
        var listeners = audience.of(officer);
        return rows.countOpen(logins(listeners), groups(listeners));
    }

    /** The newest of what was told to this officer and is over. */
    @Transactional(readOnly = true)
    public List<Escalation> mineBefore(Officer officer, int most) {
        var listeners = audience.of(officer);
        return rows.over(logins(listeners), groups(listeners), most);
    }

    /** What waits anywhere below: everywhere for supervision, in their units for heads and leaders, else nothing. */
    @Transactional(readOnly = true)
    public List<Escalation> below(Officer officer) {
        if (officer.has(Position.MANAGER) || officer.has(Position.CHAIR) || officer.has(Position.AUDITOR)) {
            return rows.openOf(null, MOST);
        }
        var units = officer.groups().stream()
                .filter(group -> group.role() == Role.HEAD || group.role() == Role.LEADER)
                .map(group -> group.unit().value())
                .collect(Collectors.toSet());
        return rows.openOf(units, MOST);
    }

    /** All of a dossier; who may see the dossier may see them. */
    @Transactional(readOnly = true)
    public List<Escalation> of(String dossier) {
        return rows.of(dossier);
    }

    /**
     * Says that it was seen, with a word or none.
     *
     * @throws EscalationNotFound when there is none, or it was told to others
     * @throws AnsweredByTask when a task of the flow stands for it
     */
    public void acknowledge(long id, @Nullable String word, Officer officer) {
        var checks = new FieldChecks();
        var checked = checks.lines("word", word, LONGEST_WORD);
        checks.orRefuse();
        var escalation = rows.lock(id).orElseThrow(() -> new EscalationNotFound(id));
        var listener = listener(escalation, officer);
        if (escalation.acknowledgedAt() != null || !escalation.open()) {
            throw new AnsweredAlready(id);
        }
        if (escalation.taskId() != null) {
            throw new AnsweredByTask(id, escalation.taskId());
        }
        rows.acknowledge(id, officer.login(), listener.colleague(), clock.instant(), checked);
        tell(escalation, "escalation-acknowledged", officer, listener);
    }

    /**
     * Explains in writing why it was late.
     *
     * @throws NothingToExplain when none was demanded
     */
    public void explain(long id, @Nullable String text, Officer officer) {
        var checks = new FieldChecks();
        var checked = checks.lines("text", text, LONGEST_EXPLANATION);
        if (checked == null) {
            checks.missing("text");
        }
        checks.orRefuse();
        var escalation = rows.lock(id).orElseThrow(() -> new EscalationNotFound(id));
        var listener = listener(escalation, officer);
        if (!escalation.demandsExplanation()) {
            throw new NothingToExplain(id);
        }
        if (escalation.explainedAt() != null || checked == null) {
            throw new AnsweredAlready(id);
        }
        rows.explain(id, officer.login(), clock.instant(), checked);
        if (escalation.acknowledgedAt() == null) {
            rows.acknowledge(id, officer.login(), listener.colleague(), clock.instant(), null);
        }
        tell(escalation, "explanation-given", officer, listener);
    }

    private Listener listener(Escalation escalation, Officer officer) {
        return audience.listener(officer, escalation.toldGroup(), escalation.toldLogin())
                .orElseThrow(() -> new EscalationNotFound(escalation.id()));
    }

    private void tell(Escalation escalation, String kind, Officer officer, Listener listener) {
        events.publishEvent(new EscalationAnswered(
                escalation.dossier(), kind, escalation.id(), officer.login(), listener.colleague()));
    }

    static Set<String> logins(List<Listener> listeners) {
        return listeners.stream().map(Listener::login).collect(Collectors.toSet());
    }

    static Set<String> groups(List<Listener> listeners) {
        var groups = new HashSet<String>();
        listeners.forEach(listener -> groups.addAll(listener.groups()));
        return groups;
    }
}
