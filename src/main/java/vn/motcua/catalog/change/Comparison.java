package vn.motcua.catalog.change;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.LegalTerm;
import vn.motcua.catalog.model.DiagramModel;

/**
 * Two versions and what became different.
 *
 * @param title the name of the diagram or table, of the later version
 * @param limit the legal limit of the procedure; null when none is stated or it is no procedure's diagram
 * @param tables the two tables, null for diagrams
 */
public record Comparison(
        VersionText before,
        VersionText after,
        String title,
        List<Change> changes,
        String allotted,
        @Nullable LegalTerm limit,
        @Nullable Tables tables) {

    /** Both versions of a decision table. */
    public record Tables(TableModel before, TableModel after) {}

    static Comparison of(VersionText before, VersionText after, @Nullable LegalTerm limit) {
        if (after.decision()) {
            var tables = new Tables(TableModel.read(before.content()), TableModel.read(after.content()));
            var changes = TableComparison.of(tables.before(), tables.after());
            return new Comparison(before, after, tables.after().name(), changes, "", null, tables);
        }
        var later = DiagramModel.read(after.content());
        var changes = DiagramComparison.of(DiagramModel.read(before.content()), later);
        return new Comparison(before, after, later.name(), changes, PathTime.of(later), limit, null);
    }

    /** Whether the steps of the later version may take longer than the law allows. */
    public boolean exceedsLimit() {
        return limit != null && PathTime.exceeds(allotted, limit);
    }

    /** Whether the files differ although nothing in them does that anyone would notice. */
    public boolean onlyText() {
        return changes.isEmpty() && !before.content().equals(after.content());
    }

    public long count(Change.Mark mark) {
        return changes.stream().filter(change -> change.mark() == mark).count();
    }
}
