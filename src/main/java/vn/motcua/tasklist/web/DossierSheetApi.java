package vn.motcua.tasklist.web;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Paper;
import vn.motcua.organization.Officer;
import vn.motcua.sla.ClockEntry;
import vn.motcua.tasklist.DossierLine;
import vn.motcua.tasklist.DossierSearch;
import vn.motcua.tasklist.DossierSheet;
import vn.motcua.tasklist.DossierSheets;
import vn.motcua.web.InvalidFields;

/** Dossiers as programs read them. */
@RestController
@RequestMapping("/api/dossiers")
class DossierSheetApi {

    /** A dossier; {@code state} is the national code, {@code clock} the ledger with the due date that follows. */
    record Sheet(
            String code,
            int state,
            String stateName,
            String procedureCode,
            String procedureName,
            String channel,
            String returnMethod,
            ApplicantSheet applicant,
            List<Paper> papers,
            String summary,
            String handledBy,
            String receivedAtUnit,
            String receivedBy,
            OffsetDateTime receivedAt,
            @Nullable OffsetDateTime endedAt,
            @Nullable OffsetDateTime dueAt,
            List<String> dueExplanation,
            ClockSheet clock,
            List<Holder> holder,
            List<Step> steps) {}

    record ApplicantSheet(
            String kind,
            String name,
            String idNumber,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String address) {}

    record ClockSheet(String state, List<Entry> entries) {}

    record Entry(
            String kind,
            OffsetDateTime at,
            @Nullable String reason,
            @Nullable OffsetDateTime until,
            String actor) {}

    record Holder(
            String taskId,
            String step,
            String name,
            List<String> candidateGroups,
            @Nullable String officer,
            OffsetDateTime since,
            @Nullable OffsetDateTime dueAt) {}

    record Step(String step, String name, String decision, String comment, String actor, OffsetDateTime at) {}

    record Page(List<DossierLine> items, int page, boolean more) {}

    private final DossierSheets sheets;
    private final DossierSearch search;
    private final Clock clock;

    DossierSheetApi(DossierSheets sheets, DossierSearch search, Clock clock) {
        this.sheets = sheets;
        this.search = search;
        this.clock = clock;
    }

    @GetMapping
    Page list(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable Integer state,
            @RequestParam(defaultValue = "1") int page,
            Officer officer) {
        if (page < 1 || page > 10_000) {
            throw new InvalidFields("page", "field.number-range");
        }
        var found = search.find(officer, q, state, page);
        var more = found.size() > DossierSearch.PAGE_SIZE;
        return new Page(more ? found.subList(0, DossierSearch.PAGE_SIZE) : found, page, more);
    }

    @GetMapping("/{code}")
    Sheet dossier(@PathVariable String code, Officer officer) {
        return sheet(sheets.sheet(DossierCode.parse(code), officer));
    }

    private Sheet sheet(DossierSheet sheet) {
        var dossier = sheet.dossier();
        return new Sheet(
                dossier.code().value(),
                dossier.state().code(),
                dossier.state().word(),
                dossier.procedure().value(),
                sheet.procedureName(),
                dossier.channel().word(),
                dossier.returnMethod().word(),
                applicant(dossier.applicant()),
                dossier.papers(),
                dossier.summary(),
                dossier.handledBy().value(),
                dossier.receivedAt().value(),
                dossier.receivedBy(),
                local(dossier.received()),
                localOrNull(dossier.ended()),
                localOrNull(sheet.deadline().dueAt()),
                sheet.deadline().explanation(),
                new ClockSheet(
                        sheet.deadline().word(),
                        sheet.deadline().entries().stream().map(this::entry).toList()),
                sheet.open().stream().map(this::holder).toList(),
                sheet.done().stream().map(this::step).toList());
    }

    private static ApplicantSheet applicant(Applicant applicant) {
        return new ApplicantSheet(
                applicant.kind().name().toLowerCase(Locale.ROOT),
                applicant.name(),
                applicant.idNumber(),
                applicant.phone(),
                applicant.email(),
                applicant.address());
    }

    private Entry entry(ClockEntry entry) {
        return new Entry(
                entry.kind().name(), local(entry.at()), entry.reason(), localOrNull(entry.until()), entry.actor());
    }

    private Holder holder(DossierSheet.OpenStep open) {
        return new Holder(
                open.taskId(),
                open.step(),
                open.name(),
                open.candidateGroups(),
                open.assignee(),
                local(open.openedAt()),
                localOrNull(open.dueAt()));
    }

    private Step step(DossierSheet.DoneStep done) {
        return new Step(done.step(), done.name(), done.decision(), done.comment(), done.actor(), local(done.at()));
    }

    private @Nullable OffsetDateTime localOrNull(@Nullable Instant instant) {
        return instant == null ? null : local(instant);
    }

    private OffsetDateTime local(Instant instant) {
        return instant.atZone(clock.getZone()).toOffsetDateTime();
    }
}
