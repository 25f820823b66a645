package vn.motcua.reporting.web;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.reporting.Horizon;
import vn.motcua.reporting.Horizons;
import vn.motcua.reporting.ListedDossier;
import vn.motcua.web.Problems;

/** Says how the dossiers of a list stand to now, in working days. */
@Component
class DueWords {

    /** As {@code parts :: due} shows it: a style, and words for those to whom colour tells nothing. */
    record Badge(String style, String words) {}

    /** A line of a list. */
    record Line(ListedDossier row, Badge due) {}

    private final Horizons horizons;
    private final Problems words;

    DueWords(Horizons horizons, Problems words) {
        this.horizons = horizons;
        this.words = words;
    }

    List<Line> lines(List<ListedDossier> dossiers, Horizon horizon) {
        return dossiers.stream().map(row -> new Line(row, badge(row, horizon))).toList();
    }

    private Badge badge(ListedDossier row, Horizon horizon) {
        var due = row.dueAt();
        if (row.paused()) {
            return new Badge("due-paused", words.text("due.paused"));
        }
        if (due == null) {
            return new Badge("due-none", words.text("due.none"));
        }
        if (due.isBefore(horizon.now())) {
            var days = horizons.workingDays(due, horizon.now());
            return new Badge("due-late", days == 0 ? words.text("due.late") : words.text("due.late-days", days));
        }
        if (LocalDate.ofInstant(due, horizon.zone()).equals(horizon.today())) {
            return new Badge("due-today", words.text("due.today"));
        }
        var days = Math.max(1, horizons.workingDays(horizon.now(), due));
        return new Badge("due-later", words.text("due.later", days));
    }
}
