package vn.motcua.tasklist.web;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.dossier.DossierCode;
import vn.motcua.engine.OpenTask;
import vn.motcua.organization.Officer;
import vn.motcua.tasklist.Handovers;
import vn.motcua.tasklist.Remark;
import vn.motcua.tasklist.Remarks;
import vn.motcua.tasklist.Returns;
import vn.motcua.tasklist.Undoing;

/** Steps that change hands or are gone back to, and remarks. */
@RestController
class HandoverApi {

    /** A task after a move: who has it now. */
    record Moved(
            String id,
            String step,
            String name,
            String dossierCode,
            @Nullable String assignee) {}

    record Said(String kind, @Nullable String step, String words, String author, OffsetDateTime at) {}

    record Why(@Nullable String reason) {}

    record Assignment(@Nullable String to, @Nullable String reason) {}

    record Back(@Nullable String step, @Nullable String reason) {}

    record Words(@Nullable String words) {}

    private final Handovers handovers;
    private final Returns returns;
    private final Undoing undoing;
    private final Remarks remarks;
    private final Clock clock;

    HandoverApi(Handovers handovers, Returns returns, Undoing undoing, Remarks remarks, Clock clock) {
        this.handovers = handovers;
        this.returns = returns;
        this.undoing = undoing;
        this.remarks = remarks;
        this.clock = clock;
    }

    @PostMapping("/api/tasks/{id}/take-over")
    Moved takeOver(@PathVariable String id, @RequestBody Why body, Officer officer) {
        return moved(handovers.takeOver(id, body.reason(), officer));
    }

    @PostMapping("/api/tasks/{id}/assign")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void assign(@PathVariable String id, @RequestBody Assignment body, Officer officer) {
        handovers.assign(id, body.to(), body.reason(), officer);
    }

    /** Within a minute of the completion, by who gave it. The answer names the task that is open again. */
    @PostMapping("/api/tasks/{id}/undo")
    Moved undo(@PathVariable String id, Officer officer) {
        return moved(undoing.undo(id, officer));
    }

    @PostMapping("/api/tasks/{id}/return")
    Moved giveBack(@PathVariable String id, @RequestBody Back body, Officer officer) {
        return moved(returns.giveBack(id, body.step(), body.reason(), officer));
    }

    @GetMapping("/api/dossiers/{code}/remarks")
    List<Said> remarks(@PathVariable String code, Officer officer) {
        return remarks.of(DossierCode.parse(code), officer).stream()
                .map(this::said)
                .toList();
    }

    @PostMapping("/api/dossiers/{code}/remarks")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remark(@PathVariable String code, @RequestBody Words body, Officer officer) {
        remarks.add(DossierCode.parse(code), body.words(), officer);
    }

    private Said said(Remark remark) {
        return new Said(
                remark.kind(),
                remark.step(),
                remark.words(),
                remark.author(),
                remark.at().atZone(clock.getZone()).toOffsetDateTime());
    }

    private static Moved moved(OpenTask task) {
        return new Moved(task.id(), task.step(), task.name(), task.businessKey(), task.assignee());
    }
}
