package vn.motcua.reporting.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.papers.Spreadsheet;
import vn.motcua.reporting.BoardNames;
import vn.motcua.reporting.Bucket;
import vn.motcua.reporting.Horizon;
import vn.motcua.reporting.ListedDossier;
import vn.motcua.reporting.UnitLine;
import vn.motcua.reporting.WeeklyList;
import vn.motcua.web.Problems;

/** The board's tables as spreadsheets, in the reader's language; units and procedures by id or code, and by name. */
@Component
class BoardSheets {

    /** How many dossiers a file lists; a spreadsheet with more opens badly. */
    static final int MOST = 20_000;

    /** Headings of what each list says of a dossier. */
    private static final String[] LISTED = {
        "weekly.code",
        "heat.code",
        "heat.procedure",
        "board.unit",
        "weekly.due",
        "unit.step",
        "unit.holder",
        "unit.officer"
    };

    private final BoardNames names;
    private final DueWords due;
    private final Problems words;

    BoardSheets(BoardNames names, DueWords due, Problems words) {
        this.names = names;
        this.due = due;
        this.words = words;
    }

    /** The units, then all of them together. */
    Spreadsheet units(List<UnitLine> lines) {
        var head = head("board.unit-id", "board.unit");
        Arrays.stream(Bucket.values()).forEach(bucket -> head.add(words.text("board.bucket." + bucket.word())));
        var rows = new ArrayList<List<? extends @Nullable Object>>();
        lines.forEach(line -> rows.add(counts(line, line.unit(), names.unit(line.unit()))));
        rows.add(counts(UnitLine.sum(lines), null, words.text("board.total")));
        return new Spreadsheet(words.text("board.page.board"), head, rows);
    }

    /** One more than {@link #MOST} says that there are more, which the last row says in words. */
    Spreadsheet dossiers(List<ListedDossier> found, Bucket bucket, Horizon horizon) {
        var head = head(LISTED);
        head.add(5, words.text("list.standing"));
        var rows = new ArrayList<List<? extends @Nullable Object>>();
        for (var line : due.lines(found.stream().limit(MOST).toList(), horizon)) {
            var cells = listed(line.row(), horizon);
            cells.add(5, line.due().words());
            rows.add(cells);
        }
        if (found.size() > MOST) {
            rows.add(List.of(words.text("list.cut", MOST)));
        }
        return new Spreadsheet(words.text("board.bucket." + bucket.word()), head, rows);
    }

    /** The late dossiers as the weekly list names them. */
    Spreadsheet late(WeeklyList list, Horizon horizon) {
        var head = head(LISTED);
        head.add(5, words.text("weekly.days"));
        var rows = new ArrayList<List<? extends @Nullable Object>>();
        for (var late : list.dossiers()) {
            var cells = listed(late.dossier(), horizon);
            cells.add(5, late.days());
            rows.add(cells);
        }
        if (list.total() > list.dossiers().size()) {
            rows.add(List.of(words.text("list.cut", list.dossiers().size())));
        }
        return new Spreadsheet(words.text("weekly.dossiers"), head, rows);
    }

    /** How many of each unit are late, and were finished late within the week. */
    Spreadsheet lateByUnit(WeeklyList list) {
        var rows = new ArrayList<List<? extends @Nullable Object>>();
        for (var unit : list.units()) {
            rows.add(List.of(unit.unit(), names.unit(unit.unit()), unit.late(), unit.finishedLate()));
        }
        rows.add(Arrays.asList(null, words.text("board.total"), list.total(), list.finishedLate()));
        return new Spreadsheet(
                words.text("weekly.by-unit"),
                head("board.unit-id", "board.unit", "weekly.late", "weekly.finished"),
                rows);
    }

    private List<@Nullable Object> listed(ListedDossier dossier, Horizon horizon) {
        return new ArrayList<>(Arrays.asList(
                dossier.code(),
                dossier.procedure(),
                names.procedure(dossier.procedure()),
                names.unit(dossier.unit()),
                local(dossier.dueAt(), horizon),
                dossier.step(),
                dossier.holder() == null ? null : names.unit(dossier.holder()),
                dossier.officer()));
    }

    private static @Nullable LocalDateTime local(@Nullable Instant instant, Horizon horizon) {
        return instant == null ? null : LocalDateTime.ofInstant(instant, horizon.zone());
    }

    private static List<@Nullable Object> counts(UnitLine line, @Nullable String id, String name) {
        var cells = new ArrayList<@Nullable Object>(Arrays.asList(id, name));
        Arrays.stream(Bucket.values()).forEach(bucket -> cells.add(line.count(bucket)));
        return cells;
    }

    private List<String> head(String... keys) {
        return new ArrayList<>(Arrays.stream(keys).map(key -> words.text(key)).toList());
    }
}
