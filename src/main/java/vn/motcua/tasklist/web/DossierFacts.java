package vn.motcua.tasklist.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Letters;
import vn.motcua.eflow.Documents;
import vn.motcua.organization.Officer;
import vn.motcua.tasklist.DossierSheet;
import vn.motcua.tasklist.DossierSheets;
import vn.motcua.tasklist.Remark;
import vn.motcua.tasklist.Remarks;

/** What the pages of a task and of a dossier both show. */
@Component
class DossierFacts {

    /** A step that was answered, with the name of who did. */
    record Answered(DossierSheet.DoneStep step, String officer) {}

    /** A step the dossier waits at, with who has it or may take it. */
    record Waiting(DossierSheet.OpenStep step, String holder, boolean taken, DueBadge due) {}

    /** Words left on the dossier, with the name of who left them. */
    record Words(Remark remark, String officer) {}

    private final DossierSheets sheets;
    private final Remarks remarks;
    private final Letters letters;
    private final Documents documents;
    private final ClockCards clocks;
    private final DueBadges badges;
    private final PeopleNames names;

    DossierFacts(
            DossierSheets sheets,
            Remarks remarks,
            Letters letters,
            Documents documents,
            ClockCards clocks,
            DueBadges badges,
            PeopleNames names) {
        this.sheets = sheets;
        this.remarks = remarks;
        this.letters = letters;
        this.documents = documents;
        this.clocks = clocks;
        this.badges = badges;
        this.names = names;
    }

    /** @throws vn.motcua.dossier.DossierNotFound when there is none, or not for this officer */
    DossierSheet add(DossierCode code, Officer officer, Model model) {
        var sheet = sheets.sheet(code, officer);
        var deadline = sheet.deadline();
        model.addAttribute("sheet", sheet);
        model.addAttribute("dossier", sheet.dossier());
        model.addAttribute("handledBy", names.unit(sheet.handledBy()));
        model.addAttribute("receivedAt", names.unit(sheet.receivedAt()));
        model.addAttribute("receivedBy", names.officer(sheet.dossier().receivedBy()));
        model.addAttribute("clock", clocks.card(sheet.time()));
        model.addAttribute("ended", deadline.stoppedAt() != null);
        model.addAttribute("dossierDue", badges.of(deadline.dueAt(), deadline.paused()));
        model.addAttribute("letters", letters.of(code));
        model.addAttribute("documents", documents.of(code));
        model.addAttribute("done", done(sheet));
        model.addAttribute(
                "remarks",
                remarks.of(code, officer).stream()
                        .map(remark -> new Words(remark, names.officer(remark.author())))
                        .toList());
        model.addAttribute("open", sheet.open().stream().map(this::waiting).toList());
        return sheet;
    }

    private List<Answered> done(DossierSheet sheet) {
        return sheet.done().stream()
                .map(step -> new Answered(step, names.officer(step.actor())))
                .toList();
    }

    private Waiting waiting(DossierSheet.OpenStep step) {
        var taken = step.assignee() != null;
        var holder = taken ? names.officer(step.assignee()) : names.groups(step.candidateGroups());
        return new Waiting(step, holder, taken, badges.of(step.dueAt(), false));
    }
}
