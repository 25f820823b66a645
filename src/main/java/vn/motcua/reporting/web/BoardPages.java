package vn.motcua.reporting.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.motcua.organization.Officer;
import vn.motcua.reporting.Board;
import vn.motcua.reporting.BoardNames;
import vn.motcua.reporting.Holding;
import vn.motcua.reporting.Horizon;
import vn.motcua.reporting.Horizons;
import vn.motcua.reporting.UnitLine;
import vn.motcua.reporting.Watched;

/** The board: how many dossiers each unit has and how they stand in time; then a unit's steps and officers. */
@Controller
@RequestMapping("/board")
class BoardPages {

    private final Board board;
    private final Holding holding;
    private final Horizons horizons;
    private final Watching watching;
    private final BoardNames names;
    private final BoardTable table;

    BoardPages(Board board, Holding holding, Horizons horizons, Watching watching, BoardNames names, BoardTable table) {
        this.board = board;
        this.holding = holding;
        this.horizons = horizons;
        this.watching = watching;
        this.names = names;
        this.table = table;
    }

    @GetMapping
    String board(Officer officer, Model model) {
        addLines(Watched.by(officer), horizons.now(), model);
        return "reporting/board";
    }

    @GetMapping("/units/{unit}")
    String unit(@PathVariable String unit, Officer officer, Model model) {
        var watched = watching.of(officer, unit);
        var horizon = horizons.now();
        addLines(watched, horizon, model);
        model.addAttribute("unit", unit);
        model.addAttribute("title", names.unit(unit));
        model.addAttribute("steps", holding.bySteps(unit, horizon.now()));
        model.addAttribute("officers", holding.byOfficers(unit, horizon.now()));
        model.addAttribute("elsewhere", holding.elsewhere(unit, horizon.now()));
        return "reporting/unit";
    }

    private void addLines(Watched watched, Horizon horizon, Model model) {
        List<UnitLine> lines = board.lines(watched, horizon);
        model.addAttribute("rows", table.rows(lines));
        model.addAttribute("total", table.total(lines));
        model.addAttribute("labels", table.labels());
        model.addAttribute("horizon", horizon);
    }
}
