package vn.motcua.sla.recount.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.organization.Officer;
import vn.motcua.organization.Position;
import vn.motcua.organization.UnitId;
import vn.motcua.organization.Units;
import vn.motcua.sla.recount.Recount;
import vn.motcua.sla.recount.RecountChange;
import vn.motcua.sla.recount.Recounts;

/** What a late calendar decision moves: the preview, the second person's sign-off, progress, the slips to be sent again. */
@Controller
@RequestMapping("/calendar/recounts")
class RecountPages {

    private static final int PAGE = 50;
    private static final int FILE_PAGE = 2000;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    private final Recounts recounts;
    private final Units units;
    private final Clock clock;

    RecountPages(Recounts recounts, Units units, Clock clock) {
        this.recounts = recounts;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("recounts", recounts.all());
        model.addAttribute("zone", clock.getZone());
        return "sla/recounts";
    }

    @GetMapping("/{id}")
    String one(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String after,
            Officer officer,
            Model model) {
        var recount = recounts.recount(id);
        var page = recounts.changes(id, after, PAGE);
        model.addAttribute("recount", recount);
        model.addAttribute("units", recounts.byUnit(id));
        model.addAttribute("changes", page);
        model.addAttribute(
                "next", page.size() < PAGE ? null : page.get(PAGE - 1).dossier());
        model.addAttribute("signs", maySign(recount, officer));
        model.addAttribute("zone", clock.getZone());
        model.addAttribute("names", this);
        return "sla/recount";
    }

    /** For the template: the unit's name, or its slug where no such unit is known. */
    public String unit(String slug) {
        return slug.isEmpty()
                ? "–"
                : units.find(new UnitId(slug)).map(unit -> unit.name()).orElse(slug);
    }

    @PostMapping("/{id}/sign-off")
    String sign(@PathVariable long id, Officer officer) {
        recounts.sign(id, officer);
        return "redirect:/calendar/recounts/" + id;
    }

    @PostMapping("/{id}/refusal")
    String refuse(@PathVariable long id, @RequestParam(required = false) @Nullable String reason, Officer officer) {
        recounts.refuse(id, RecountApi.reason(reason), officer);
        return "redirect:/calendar/recounts/" + id;
    }

    @PostMapping("/{id}/resumption")
    String resume(@PathVariable long id) {
        recounts.resume(id);
        return "redirect:/calendar/recounts/" + id;
    }

    /** The slips to be sent again; codes, slugs and dates only, so that no cell can be taken for a formula. */
    @GetMapping("/{id}/slips.csv")
    void slips(@PathVariable long id, HttpServletResponse response) throws IOException {
        recounts.recount(id);
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("phieu-hen-lai-" + id + ".csv")
                        .build()
                        .toString());
        var out = response.getWriter();
        out.write("\uFEFFdossier,unit,procedure,old_due,new_due,moved\r\n");
        String after = null;
        do {
            var page = recounts.changes(id, after, FILE_PAGE);
            page.forEach(change -> out.write(line(change)));
            after = page.size() < FILE_PAGE ? null : page.get(FILE_PAGE - 1).dossier();
        } while (after != null);
    }

    private String line(RecountChange change) {
        return String.join(
                        ",",
                        change.dossier(),
                        change.unit(),
                        change.procedure(),
                        printed(change.oldDueAt()),
                        printed(change.newDueAt()),
                        change.appliedAt() == null ? "" : printed(change.appliedAt()))
                + "\r\n";
    }

    private String printed(Instant instant) {
        return MOMENT.format(instant.atZone(clock.getZone()));
    }

    private static boolean maySign(Recount recount, Officer officer) {
        var second = officer.has(Position.APPROVER) || officer.has(Position.CHAIR);
        return second
                && recount.state() == Recount.State.COUNTED
                && !recount.orderedBy().equals(officer.login());
    }
}
