package vn.motcua.tasklist.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.organization.CandidateGroup;
import vn.motcua.organization.Officer;
import vn.motcua.tasklist.ListColumns;
import vn.motcua.tasklist.TaskRow;
import vn.motcua.web.PageWords;
import vn.motcua.web.Problems;

/** Makes the lines of the list, each with what its reader chose to see. */
@Component
class WorkLines {

    private final DueBadges badges;
    private final PeopleNames names;
    private final PageWords moments;
    private final Problems words;

    WorkLines(DueBadges badges, PeopleNames names, PageWords moments, Problems words) {
        this.badges = badges;
        this.names = names;
        this.moments = moments;
        this.words = words;
    }

    List<WorkLine> of(List<TaskRow> rows, List<ListColumns.Column> columns, Officer officer) {
        return rows.stream().map(row -> line(row, columns, officer)).toList();
    }

    private WorkLine line(TaskRow row, List<ListColumns.Column> columns, Officer officer) {
        var task = row.openTask();
        var assignee = task == null ? null : task.assignee();
        var mine = officer.login().equals(assignee);
        var holder = assignee == null || mine ? "" : names.officer(assignee);
        var allowed = task != null
                && task.candidateGroups().stream().map(CandidateGroup::parse).anyMatch(officer::in);
        var facts = columns.stream()
                .map(column -> new WorkLine.Fact(column.word(), value(row, column)))
                .filter(fact -> !fact.value().isEmpty())
                .toList();
        var free = allowed && assignee == null;
        return new WorkLine(row, badges.of(row), mine, mine || allowed, free, holder, facts);
    }

    private String value(TaskRow row, ListColumns.Column column) {
        var task = row.openTask();
        return switch (column) {
            case PHONE -> row.applicantPhone() == null ? "" : row.applicantPhone();
            case CHANNEL -> words.text("channel." + row.channel());
            case RECEIVED -> moments.day(row.receivedAt());
            case STATE -> words.text("state." + row.dossierState());
            case APPOINTMENT -> row.dossierDueAt() == null ? "" : moments.at(row.dossierDueAt());
            case GROUP -> task == null ? "" : names.groups(task.candidateGroups());
            case OPENED -> task == null ? "" : moments.at(task.openedAt());
            case CODE -> row.procedureCode();
        };
    }
}
