package vn.motcua.reporting.web;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.motcua.organization.Officer;
import vn.motcua.reporting.Bucket;
import vn.motcua.reporting.DossierLists;
import vn.motcua.reporting.Horizons;
import vn.motcua.reporting.ListCursor;
import vn.motcua.reporting.ListedDossier;
import vn.motcua.reporting.Watched;

/** The dossiers behind a number of the board. */
@Controller
class DossierListPages {

    private final DossierLists lists;
    private final Horizons horizons;
    private final DossierQuestion questions;
    private final DueWords due;

    DossierListPages(DossierLists lists, Horizons horizons, DossierQuestion questions, DueWords due) {
        this.lists = lists;
        this.horizons = horizons;
        this.questions = questions;
        this.due = due;
    }

    @GetMapping("/board/dossiers")
    String list(DossierQuestion.Asked asked, Officer officer, Model model) {
        var question = questions.read(asked);
        var horizon = horizons.now();
        var found = lists.find(Watched.by(officer), question, horizon);
        var shown = found.stream().limit(DossierLists.PAGE_SIZE).toList();
        model.addAttribute("lines", due.lines(shown, horizon));
        model.addAttribute("next", found.size() > shown.size() ? cursor(shown) : null);
        model.addAttribute("question", question);
        model.addAttribute("first", question.after() == null);
        model.addAttribute(
                "buckets", Arrays.stream(Bucket.values()).map(Bucket::word).toList());
        return "reporting/dossiers";
    }

    private static String cursor(List<ListedDossier> shown) {
        var last = shown.get(shown.size() - 1);
        return new ListCursor(last.dueAt(), last.code()).text();
    }
}
