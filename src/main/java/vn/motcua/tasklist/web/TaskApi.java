package vn.motcua.tasklist.web;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.engine.OpenTask;
import vn.motcua.organization.Officer;
import vn.motcua.tasklist.Answer;
import vn.motcua.tasklist.Worklist;

/** The tasks of the officer who asks. */
@RestController
@RequestMapping("/api/tasks")
class TaskApi {

    record Item(
            String id,
            String step,
            String name,
            String dossierCode,
            String procedureCode,
            List<String> candidateGroups,
            @Nullable String assignee,
            @Nullable OffsetDateTime dueAt,
            String state,
            List<String> decisions,
            List<String> requiredFields) {}

    record Transfer(@Nullable String to) {}

    private final Worklist worklist;
    private final Clock clock;

    TaskApi(Worklist worklist, Clock clock) {
        this.worklist = worklist;
        this.clock = clock;
    }

    /** The most pressing task, or 204 when there is nothing to do. */
    @GetMapping("/next")
    ResponseEntity<Item> next(Officer officer) {
        return worklist.next(officer)
                .map(row -> ResponseEntity.ok(item(row.task())))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    @GetMapping("/{id}")
    Item task(@PathVariable String id, Officer officer) {
        return item(worklist.task(id, officer));
    }

    @PostMapping("/{id}/claim")
    Item claim(@PathVariable String id, Officer officer) {
        return item(worklist.claim(id, officer));
    }

    @PostMapping("/{id}/release")
    Item release(@PathVariable String id, Officer officer) {
        return item(worklist.release(id, officer));
    }

    @PostMapping("/{id}/transfer")
    ResponseEntity<Void> transfer(@PathVariable String id, @RequestBody Transfer body, Officer officer) {
        worklist.transfer(id, body.to(), officer);
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/{id}/complete")
    ResponseEntity<Void> complete(@PathVariable String id, @RequestBody Answer answer, Officer officer) {
        worklist.complete(id, answer, officer);
        return ResponseEntity.noContent().build();
    }

    private Item item(OpenTask task) {
        return new Item(
                task.id(),
                task.step(),
                task.name(),
                task.businessKey(),
                task.processKey().substring("tthc-".length()),
                task.candidateGroups(),
                task.assignee(),
                local(task.dueAt()),
                task.assignee() == null ? "READY" : "CLAIMED",
                task.decisions(),
                task.requiredFields());
    }

    private @Nullable OffsetDateTime local(@Nullable Instant instant) {
        return instant == null ? null : instant.atZone(clock.getZone()).toOffsetDateTime();
    }
}
