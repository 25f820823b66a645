package vn.motcua.reporting.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.motcua.organization.Officer;
import vn.motcua.reporting.Bucket;
import vn.motcua.reporting.DossierLists;
import vn.motcua.reporting.Horizons;
import vn.motcua.reporting.ListCursor;
import vn.motcua.reporting.ListQuestion;
import vn.motcua.reporting.ListedDossier;
import vn.motcua.reporting.Watched;
import vn.motcua.web.FieldChecks;

/** The dossiers behind a number of the board. */
@Controller
class DossierListPages {

    /** A question as its address writes it. */
    record Asked(
            @Nullable String unit,
            @Nullable String bucket,
            @Nullable String holder,
            @Nullable String step,
            @Nullable String officer,
            @Nullable String after) {}

    private final DossierLists lists;
    private final Horizons horizons;
    private final Watching watching;
    private final DueWords due;

    DossierListPages(DossierLists lists, Horizons horizons, Watching watching, DueWords due) {
        this.lists = lists;
        this.horizons = horizons;
        this.watching = watching;
        this.due = due;
    }

    @GetMapping("/board/dossiers")
    String list(Asked asked, Officer officer, Model model) {
        var question = question(asked);
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

    private ListQuestion question(Asked asked) {
        var checks = new FieldChecks();
        var question = new ListQuestion(
                watching.known("unit", asked.unit()),
                Bucket.parse(checks, asked.bucket()),
                watching.known("holder", asked.holder()),
                checks.optional("step", asked.step(), 200),
                checks.optional("officer", asked.officer(), 100),
                ListCursor.parse(checks, asked.after()));
        checks.orRefuse();
        return question;
    }

    private static String cursor(List<ListedDossier> shown) {
        var last = shown.get(shown.size() - 1);
        return new ListCursor(last.dueAt(), last.code()).text();
    }
}
