package vn.motcua.reporting.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.organization.Officer;
import vn.motcua.reporting.Forecasts;
import vn.motcua.reporting.Horizons;
import vn.motcua.reporting.SilentDossiers;

/** What is coming: the forecast of five working days, and the dossiers on which nothing happens. */
@Controller
@RequestMapping("/board")
class OutlookPages {

    private final Forecasts forecasts;
    private final SilentQuestion silent;
    private final Horizons horizons;
    private final Watching watching;
    private final DueWords due;

    OutlookPages(Forecasts forecasts, SilentQuestion silent, Horizons horizons, Watching watching, DueWords due) {
        this.forecasts = forecasts;
        this.silent = silent;
        this.horizons = horizons;
        this.watching = watching;
        this.due = due;
    }

    @GetMapping("/forecast")
    String forecast(@RequestParam(required = false) @Nullable String unit, Officer officer, Model model) {
        var horizon = horizons.now();
        var watched = watching.of(officer, unit);
        model.addAttribute("outlook", forecasts.outlook(watched, horizon));
        model.addAttribute("horizon", horizon);
        model.addAttribute("unit", watched.single());
        return "reporting/forecast";
    }

    @GetMapping("/silent")
    String silent(
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable Integer days,
            Officer officer,
            Model model) {
        var answer = silent.answer(unit, days, officer);
        model.addAttribute("lines", due.lines(answer.dossiers(), answer.horizon()));
        model.addAttribute("more", answer.more());
        model.addAttribute("most", SilentDossiers.MOST);
        model.addAttribute("days", answer.days());
        model.addAttribute("unit", unit);
        return "reporting/silent";
    }
}
