package vn.motcua.tasklist.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierDesk;
import vn.motcua.dossier.Moves;
import vn.motcua.dossier.Paper;
import vn.motcua.organization.Officer;
import vn.motcua.sla.Urgings;
import vn.motcua.web.FieldChecks;
import vn.motcua.web.Problems;
import vn.motcua.web.Refusal;

/** The forms on a dossier's page: papers brought, withdrawal, stop, urging. Each leads back to the page with what came of it. */
@Controller
@RequestMapping("/dossiers/{code}")
class DossierMovePages {

    private static final int MOST_PAPERS = 50;

    private final Moves moves;
    private final DossierDesk desk;
    private final Urgings urgings;
    private final Problems problems;

    DossierMovePages(Moves moves, DossierDesk desk, Urgings urgings, Problems problems) {
        this.moves = moves;
        this.desk = desk;
        this.urgings = urgings;
        this.problems = problems;
    }

    @PostMapping("/supplement")
    String supplement(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String papers,
            @RequestParam(defaultValue = "") String note,
            Officer officer,
            RedirectAttributes flash) {
        return move(code, "supplement", flash, () -> {
            var checks = new FieldChecks();
            var brought = papers(checks, papers);
            var words = checks.lines("note", note, 2000);
            checks.orRefuse();
            moves.supplement(DossierCode.parse(code), brought, words == null ? "" : words, officer);
        });
    }

    @PostMapping("/slip")
    String renewSlip(@PathVariable String code, Officer officer, RedirectAttributes flash) {
        return move(code, "slip", flash, () -> moves.renewSlip(DossierCode.parse(code), officer));
    }

    @PostMapping("/withdrawal")
    String withdraw(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String reason,
            Officer officer,
            RedirectAttributes flash) {
        flash.addFlashAttribute("typedReason", reason);
        return move(code, "withdrawal", flash, () -> moves.withdraw(DossierCode.parse(code), reason, officer));
    }

    @PostMapping("/stop")
    String stop(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String reason,
            Officer officer,
            RedirectAttributes flash) {
        flash.addFlashAttribute("typedReason", reason);
        return move(code, "stop", flash, () -> moves.stop(DossierCode.parse(code), reason, officer));
    }

    @PostMapping("/urgings")
    String urge(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String text,
            Officer officer,
            RedirectAttributes flash) {
        var dossier =
                desk.visibleDossier(DossierCode.parse(code), officer).code().value();
        flash.addFlashAttribute("typedUrging", text);
        return move(code, "urging", flash, () -> urgings.urge(dossier, text, officer));
    }

    private String move(String code, String kind, RedirectAttributes flash, Runnable act) {
        var page = "redirect:/dossiers/" + DossierCode.parse(code);
        flash.addFlashAttribute("moved", kind);
        try {
            act.run();
        } catch (Refusal refusal) {
            flash.addFlashAttribute("refused", problems.words(refusal));
            return page + "#" + kind;
        }
        return page;
    }

    /** One paper a line, each one original. */
    private static List<Paper> papers(FieldChecks checks, String typed) {
        var lines = typed.lines().filter(line -> !line.isBlank()).toList();
        if (lines.size() > MOST_PAPERS) {
            checks.fault("papers", "field.too-many");
            return List.of();
        }
        return lines.stream()
                .map(line -> new Paper(checks.required("papers", line, 500), 1, 0))
                .toList();
    }
}
