package vn.motcua.reporting.web;

import java.text.NumberFormat;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.motcua.reporting.BoardNames;
import vn.motcua.reporting.Bucket;
import vn.motcua.reporting.UnitLine;
import vn.motcua.web.Problems;

/** The board's table with all its words and addresses, because a template takes ten times as long to make a thousand cells. */
@Component
class BoardTable {

    /** A number; {@code href} null where there is nothing to list, {@code words} say it without the table around it. */
    record Cell(
            String id,
            String label,
            String text,
            String style,
            @Nullable String href,
            String words) {}

    /** A unit's numbers; {@code line} for the picture. */
    record Row(UnitLine line, String name, List<Cell> cells) {}

    private final BoardNames names;
    private final Problems words;

    BoardTable(BoardNames names, Problems words) {
        this.names = names;
        this.words = words;
    }

    List<String> labels() {
        return Arrays.stream(Bucket.values()).map(this::label).toList();
    }

    List<Row> rows(List<UnitLine> lines) {
        return lines.stream()
                .map(line -> row(line, names.unit(line.unit()), !line.unit().isEmpty()))
                .toList();
    }

    Row total(List<UnitLine> lines) {
        return row(UnitLine.sum(lines), words.text("board.all-units"), true);
    }

    private Row row(UnitLine line, String name, boolean listed) {
        var cells = Arrays.stream(Bucket.values())
                .map(bucket -> cell(line, name, bucket, listed))
                .toList();
        return new Row(line, name, cells);
    }

    private Cell cell(UnitLine line, String name, Bucket bucket, boolean listed) {
        var count = line.count(bucket);
        var text =
                NumberFormat.getIntegerInstance(LocaleContextHolder.getLocale()).format(count);
        var alarms = count > 0 && (bucket == Bucket.LATE || bucket == Bucket.TODAY);
        var unit = line.unit().isEmpty() ? "" : "unit=" + line.unit() + "&";
        return new Cell(
                "n-" + line.unit() + "-" + bucket.word(),
                label(bucket),
                text,
                alarms ? "num is-" + bucket.word() : "num",
                count > 0 && listed ? "/board/dossiers?" + unit + "bucket=" + bucket.word() : null,
                words.text("board.number", name, text, label(bucket)));
    }

    private String label(Bucket bucket) {
        return words.text("board.bucket." + bucket.word());
    }
}
