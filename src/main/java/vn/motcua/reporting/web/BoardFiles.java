package vn.motcua.reporting.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.organization.Officer;
import vn.motcua.papers.SpreadsheetFormat;
import vn.motcua.reporting.Board;
import vn.motcua.reporting.DossierLists;
import vn.motcua.reporting.Horizon;
import vn.motcua.reporting.Horizons;
import vn.motcua.reporting.Watched;
import vn.motcua.reporting.WeeklyLists;

/** The board's tables and lists to be opened in a spreadsheet; each officer gets what they see on the pages. */
@RestController
@RequestMapping("/board")
class BoardFiles {

    private final Board board;
    private final DossierLists lists;
    private final WeeklyLists weekly;
    private final Horizons horizons;
    private final Watching watching;
    private final DossierQuestion questions;
    private final BoardSheets sheets;

    BoardFiles(
            Board board,
            DossierLists lists,
            WeeklyLists weekly,
            Horizons horizons,
            Watching watching,
            DossierQuestion questions,
            BoardSheets sheets) {
        this.board = board;
        this.lists = lists;
        this.weekly = weekly;
        this.horizons = horizons;
        this.watching = watching;
        this.questions = questions;
        this.sheets = sheets;
    }

    @GetMapping("/units.csv")
    ResponseEntity<byte[]> unitsCsv(@RequestParam(required = false) @Nullable String unit, Officer officer) {
        return units(SpreadsheetFormat.CSV, unit, officer);
    }

    @GetMapping("/units.xlsx")
    ResponseEntity<byte[]> unitsXlsx(@RequestParam(required = false) @Nullable String unit, Officer officer) {
        return units(SpreadsheetFormat.XLSX, unit, officer);
    }

    @GetMapping("/dossiers.csv")
    ResponseEntity<byte[]> dossiersCsv(DossierQuestion.Asked asked, Officer officer) {
        return dossiers(SpreadsheetFormat.CSV, asked, officer);
    }

    @GetMapping("/dossiers.xlsx")
    ResponseEntity<byte[]> dossiersXlsx(DossierQuestion.Asked asked, Officer officer) {
        return dossiers(SpreadsheetFormat.XLSX, asked, officer);
    }

    @GetMapping("/weekly.csv")
    ResponseEntity<byte[]> weeklyCsv(@RequestParam(required = false) @Nullable String unit, Officer officer) {
        return weekly(SpreadsheetFormat.CSV, unit, officer);
    }

    @GetMapping("/weekly.xlsx")
    ResponseEntity<byte[]> weeklyXlsx(@RequestParam(required = false) @Nullable String unit, Officer officer) {
        return weekly(SpreadsheetFormat.XLSX, unit, officer);
    }

    private ResponseEntity<byte[]> units(SpreadsheetFormat format, @Nullable String unit, Officer officer) {
        var horizon = horizons.now();
        var lines = board.lines(watching.of(officer, unit), horizon);
        return format.answer(name("bang-dieu-hanh", horizon), sheets.units(lines));
    }

    private ResponseEntity<byte[]> dossiers(SpreadsheetFormat format, DossierQuestion.Asked asked, Officer officer) {
        var question = questions.read(asked);
        var horizon = horizons.now();
        var found = lists.find(Watched.by(officer), question, horizon, BoardSheets.MOST + 1);
        return format.answer(name("ho-so", horizon), sheets.dossiers(found, question.bucket(), horizon));
    }

    private ResponseEntity<byte[]> weekly(SpreadsheetFormat format, @Nullable String unit, Officer officer) {
        var horizon = horizons.now();
        var list = weekly.list(watching.of(officer, unit), horizon);
        return format.answer(name("ho-so-qua-han", horizon), sheets.late(list, horizon), sheets.lateByUnit(list));
    }

    private static String name(String kind, Horizon horizon) {
        return kind + "-" + horizon.today();
    }
}
