package vn.motcua.rehearsal;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.engine.OpenTask;
import vn.motcua.sla.Clocks;

/** What an analyst should look at in a step that was opened. */
@Component
class Cautions {

    private final Cast cast;
    private final Clocks clocks;
    private final WorkingCalendar calendar;

    Cautions(Cast cast, Clocks clocks, WorkingCalendar calendar) {
        this.cast = cast;
        this.clocks = clocks;
        this.calendar = calendar;
    }

    List<Caution> of(OpenTask task) {
        List<Caution> found = new ArrayList<>();
        who(task, found);
        if (task.decisions().isEmpty()) {
            found.add(new Caution("no-answers", task.name()));
        }
        when(task, found);
        return found;
    }

    private void who(OpenTask task, List<Caution> found) {
        var groups = task.candidateGroups();
        var unknown = groups.stream().filter(group -> !cast.exists(group)).toList();
        unknown.forEach(group -> found.add(new Caution("no-such-group", group)));
        if (groups.isEmpty()) {
            found.add(new Caution("nobody", task.name()));
        } else if (unknown.isEmpty() && cast.isEmpty(groups)) {
            found.add(new Caution("no-officer", String.join(", ", groups)));
        }
    }

    private void when(OpenTask task, List<Caution> found) {
        var due = task.dueAt();
        if (due == null) {
            return;
        }
        var deadline = clocks.deadline(task.businessKey()).dueAt();
        if (deadline != null && due.isAfter(deadline)) {
            found.add(new Caution("after-the-deadline", task.name()));
        }
        if (calendar.isProvisional(due)) {
            found.add(new Caution("provisional-year", task.name()));
        }
    }
}
