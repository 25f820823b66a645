package vn.motcua.sla;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.engine.Inbox;
import vn.motcua.engine.OpenTask;
import vn.motcua.organization.Officer;
import vn.motcua.organization.Position;
import vn.motcua.organization.Role;
import vn.motcua.web.FieldChecks;

/** A superior's word to who holds a dossier, and the answer. Who may see the dossier is the caller's to check. */
@Component
@Transactional
public class Urgings {

    private static final int LONGEST = 1000;

    private final UrgingRows rows;
    private final Inbox inbox;
    private final Audience audience;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Urgings(UrgingRows rows, Inbox inbox, Audience audience, Clock clock, ApplicationEventPublisher events) {
        this.rows = rows;
        this.inbox = inbox;
        this.audience = audience;
        this.clock = clock;
        this.events = events;
    }

    /** Whether this officer stands above others: a head, a leader, the manager or the chair. */
    public boolean mayUrge(Officer officer) {
        return officer.has(Position.MANAGER)
                || officer.has(Position.CHAIR)
                || officer.groupWith(Role.HEAD) != null
                || officer.groupWith(Role.LEADER) != null;
    }

    /**
     * Urges everyone at whose step the dossier waits; returns what was written, one for each.
     *
     * @throws MayNotUrge when the officer stands above nobody
     * @throws NobodyHolds when it waits at no officer's step
     */
    public List<Urging> urge(String dossier, @Nullable String text, Officer officer) {
        if (!mayUrge(officer)) {
            throw new MayNotUrge(dossier);
        }
        var words = words(text);
        var tasks = inbox.of(dossier);
        if (tasks.isEmpty()) {
            throw new NobodyHolds(dossier);
        }
        var ids = tasks.stream().map(task -> urge(task, words, officer)).toList();
        return rows.of(dossier).stream()
                .filter(urging -> ids.contains(urging.id()))
                .toList();
    }

    /**
     * Answers the superior.
     *
     * @throws EscalationNotFound when there is none, or another is meant
     */
    public void answer(long id, @Nullable String text, Officer officer) {
        var words = words(text);
        var urging = rows.lock(id).orElseThrow(() -> new EscalationNotFound(id));
        var listener = audience.listener(officer, urging.toldGroup(), urging.toldLogin())
                .orElseThrow(() -> new EscalationNotFound(id));
        if (urging.answeredAt() != null) {
            throw new AnsweredAlready(id);
        }
        rows.answer(id, officer.login(), listener.colleague(), clock.instant(), words);
        events.publishEvent(
                new EscalationAnswered(urging.dossier(), "urging-answered", id, officer.login(), listener.colleague()));
    }

    @Transactional(readOnly = true)
    public List<Urging> of(String dossier) {
        return rows.of(dossier);
    }

    /** What waits for this officer's answer, or for a colleague's whom they stand in for. */
    @Transactional(readOnly = true)
    public List<Urging> mine(Officer officer) {
        var listeners = audience.of(officer);
        return rows.open(Escalations.logins(listeners), Escalations.groups(listeners), Escalations.MOST);
    }

    /** Whether this officer may answer it. */
    @Transactional(readOnly = true)
    public boolean mayAnswer(Urging urging, Officer officer) {
        return urging.answeredAt() == null
                && audience.listener(officer, urging.toldGroup(), urging.toldLogin())
                        .isPresent();
    }

    private long urge(OpenTask task, String words, Officer officer) {
        var told = new Told(task.candidateGroups().get(0), task.assignee(), false, words);
        var id = rows.add(task.businessKey(), task.name(), told, officer.login(), clock.instant());
        events.publishEvent(new EscalationAnswered(task.businessKey(), "holder-urged", id, officer.login(), null));
        return id;
    }

    private static String words(@Nullable String text) {
        var checks = new FieldChecks();
        var words = checks.lines("text", text, LONGEST);
        if (words == null) {
            checks.missing("text");
        }
        checks.orRefuse();
        return words == null ? "" : words;
    }
}
