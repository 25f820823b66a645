package vn.motcua.reporting.web;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.organization.Officer;
import vn.motcua.reporting.Horizon;
import vn.motcua.reporting.Horizons;
import vn.motcua.reporting.WeeklyLists;
import vn.motcua.reporting.WeeklyPress;

/** The weekly list of late dossiers for the Chair: a page that prints, and a PDF with the line to sign on. */
@Controller
class WeeklyPages {

    /** What one reads on a screen; the PDF names more. */
    private static final int SHOWN = 100;

    private final WeeklyLists lists;
    private final WeeklyPress press;
    private final Horizons horizons;
    private final Watching watching;

    WeeklyPages(WeeklyLists lists, WeeklyPress press, Horizons horizons, Watching watching) {
        this.lists = lists;
        this.press = press;
        this.horizons = horizons;
        this.watching = watching;
    }

    @GetMapping("/board/weekly")
    String page(@RequestParam(required = false) @Nullable String unit, Officer officer, Model model) {
        var horizon = horizons.now();
        var list = lists.list(watching.of(officer, unit), horizon);
        model.addAttribute("list", list);
        model.addAttribute("shown", list.dossiers().stream().limit(SHOWN).toList());
        model.addAttribute("horizon", horizon);
        model.addAttribute("unit", unit);
        return "reporting/weekly";
    }

    @GetMapping("/board/weekly.pdf")
    ResponseEntity<byte[]> pdf(@RequestParam(required = false) @Nullable String unit, Officer officer) {
        var horizon = horizons.now();
        var list = lists.list(watching.of(officer, unit), horizon);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(horizon))
                .contentType(MediaType.APPLICATION_PDF)
                .body(press.print(list, horizon));
    }

    private static String disposition(Horizon horizon) {
        return ContentDisposition.inline()
                .filename("ho-so-qua-han-" + horizon.today() + ".pdf", StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
