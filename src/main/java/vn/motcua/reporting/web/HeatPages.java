package vn.motcua.reporting.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.organization.Officer;
import vn.motcua.organization.Unit;
import vn.motcua.organization.UnitId;
import vn.motcua.organization.Units;
import vn.motcua.reporting.HeatMap;
import vn.motcua.reporting.HeatStep;
import vn.motcua.reporting.Horizons;
import vn.motcua.reporting.Watched;
import vn.motcua.web.WorkingTimeWords;

/** Where the time goes: the steps of a procedure on its diagram, coloured and worded by how long they took. */
@Controller
@RequestMapping("/board/heat")
class HeatPages {

    /** A step with its times in words; {@code own} when it is drawn in the procedure's own diagram. */
    record Line(HeatStep step, String level, String median, String p90, String allotted, boolean own) {}

    private final HeatQuestion questions;
    private final HeatMap heat;
    private final WorkingTimeWords times;
    private final Units units;
    private final Horizons horizons;

    HeatPages(HeatQuestion questions, HeatMap heat, WorkingTimeWords times, Units units, Horizons horizons) {
        this.questions = questions;
        this.heat = heat;
        this.times = times;
        this.units = units;
        this.horizons = horizons;
    }

    /** The procedures with the most open dossiers, and a field for any other. */
    @GetMapping
    String choose(@RequestParam(required = false) @Nullable String code, Officer officer, Model model) {
        if (code != null && !code.isBlank()) {
            return "redirect:/board/heat/"
                    + questions
                            .answer(code.strip(), null, null, officer)
                            .procedure()
                            .code();
        }
        model.addAttribute("busiest", heat.busiest(Watched.by(officer)));
        return "reporting/heat-choice";
    }

    @GetMapping("/{code}")
    String heat(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable Integer days,
            Officer officer,
            Model model) {
        var answer = questions.answer(code, unit, days, officer);
        model.addAttribute("answer", answer);
        model.addAttribute(
                "lines", answer.steps().stream().map(step -> line(step, code)).toList());
        model.addAttribute("units", choices(Watched.by(officer)));
        model.addAttribute("spans", HeatQuestion.SPANS);
        return "reporting/heat";
    }

    private Line line(HeatStep step, String code) {
        var allotted = step.allotted() == null ? "–" : times.of(step.allotted());
        return new Line(
                step,
                step.level().name().toLowerCase(java.util.Locale.ROOT),
                times.of(step.median()),
                times.of(step.p90()),
                allotted,
                step.diagram().equals("tthc-" + code));
    }

    private List<String> choices(Watched watched) {
        return units.on(LocalDate.ofInstant(horizons.now().now(), horizons.now().zone())).stream()
                .map(Unit::id)
                .map(UnitId::value)
                .filter(unit -> watched.all() || watched.units().contains(unit))
                .toList();
    }
}
