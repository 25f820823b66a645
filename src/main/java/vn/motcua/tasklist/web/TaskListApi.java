package vn.motcua.tasklist.web;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.engine.OpenTask;
import vn.motcua.organization.Officer;
import vn.motcua.tasklist.ListWords;
import vn.motcua.tasklist.TaskQuery;
import vn.motcua.tasklist.TaskRow;
import vn.motcua.tasklist.Worklist;

/** The list of the officer who asks, by queue and filter; a dossier on which nobody works has no id and no step. */
@RestController
class TaskListApi {

    record Item(
            @Nullable String id,
            @Nullable String step,
            @Nullable String name,
            String dossierCode,
            String procedureCode,
            List<String> candidateGroups,
            @Nullable String assignee,
            @Nullable OffsetDateTime dueAt,
            String state,
            List<String> decisions,
            List<String> requiredFields,
            String procedureName,
            String applicantName,
            String channel,
            int dossierState,
            @Nullable OffsetDateTime receivedAt,
            @Nullable OffsetDateTime dossierDueAt,
            boolean paused,
            @Nullable OffsetDateTime pausedSince) {}

    record Page(List<Item> items, @Nullable String next) {}

    /** {@code more} when there are more than {@code count}. */
    record Count(int count, boolean more) {}

    private final Worklist worklist;
    private final Clock clock;

    TaskListApi(Worklist worklist, Clock clock) {
        this.worklist = worklist;
        this.clock = clock;
    }

    @GetMapping("/api/tasks")
    Page list(ListWords words, Officer officer) {
        var page = worklist.page(officer, TaskQuery.parse(words));
        return new Page(page.items().stream().map(this::item).toList(), page.next());
    }

    /** How many the list would show, counted to 999. */
    @GetMapping("/api/tasks/count")
    Count count(ListWords words, Officer officer) {
        var found = TaskCount.of(worklist.count(officer, TaskQuery.parse(words)));
        return new Count(found.number(), found.more());
    }

    private Item item(TaskRow row) {
        OpenTask task = row.openTask();
        return new Item(
                task == null ? null : task.id(),
                task == null ? null : task.step(),
                task == null ? null : task.name(),
                row.dossierCode(),
                row.procedureCode(),
                task == null ? List.of() : task.candidateGroups(),
                task == null ? null : task.assignee(),
                local(row.dueAt()),
                row.state(),
                task == null ? List.of() : task.decisions(),
                task == null ? List.of() : task.requiredFields(),
                row.procedureName(),
                row.applicantName(),
                row.channel(),
                row.dossierState(),
                local(row.receivedAt()),
                local(row.dossierDueAt()),
                row.paused(),
                local(row.pausedSince()));
    }

    private @Nullable OffsetDateTime local(@Nullable Instant instant) {
        return instant == null ? null : instant.atZone(clock.getZone()).toOffsetDateTime();
    }
}
