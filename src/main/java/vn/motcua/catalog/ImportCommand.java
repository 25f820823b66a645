package vn.motcua.catalog;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.motcua.catalog.CatalogFolder.Change;
import vn.motcua.shell.Arguments;
import vn.motcua.shell.Command;
import vn.motcua.shell.Progress;

/**
 * {@code catalog import}: writes one file per procedure from a list as CSV. What the list says replaces what the
 * files say, so the difference in version control is what to review; files of procedures not in the list stay.
 */
final class ImportCommand implements Command {

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String help() {
        return "import FILE.csv [--into procedure-catalog]   write one file per procedure of the list";
    }

    /** Answers 1 when rows could not be read; the others are written. */
    @Override
    public int run(List<String> words, PrintStream out) {
        var arguments = Arguments.of(words, "--into");
        var file = Path.of(arguments.only("FILE.csv"));
        var folder = new CatalogFolder(Path.of(arguments.option("--into").orElse("procedure-catalog")));
        var rows = ProcedureRows.read(file, folder.ownKeys());
        var changes = write(rows.procedures(), folder, out);
        tell(rows, changes, folder, out);
        return rows.faults().isEmpty() ? 0 : 1;
    }

    private static Map<Change, Integer> write(List<Procedure> procedures, CatalogFolder folder, PrintStream out) {
        var changes = new EnumMap<Change, Integer>(Change.class);
        try (var progress = Progress.of(out, "Procedures", procedures.size())) {
            for (var procedure : procedures) {
                changes.merge(folder.write(procedure), 1, Integer::sum);
                progress.step();
            }
        }
        return changes;
    }

    private static void tell(ProcedureRows rows, Map<Change, Integer> changes, CatalogFolder folder, PrintStream out) {
        var procedures = rows.procedures();
        out.printf(
                "%d new, %d changed, %d unchanged; %d file(s) of procedures not in the list stay.%n",
                changes.getOrDefault(Change.NEW, 0),
                changes.getOrDefault(Change.CHANGED, 0),
                changes.getOrDefault(Change.UNCHANGED, 0),
                folder.size() - procedures.size());
        var national = procedures.stream()
                .filter(procedure -> procedure.code().isNational())
                .toList();
        out.printf(
                "%d with a national code (%d provincial, %d communal), %d without; %d row(s) of other kinds left out.%n",
                national.size(),
                at(Level.PROVINCE, national),
                at(Level.COMMUNE, national),
                procedures.size() - national.size(),
                rows.leftOut());
        if (!rows.faults().isEmpty()) {
            out.printf(
                    "%d row(s) could not be read:%n  %s%n", rows.faults().size(), String.join("\n  ", rows.faults()));
        }
    }

    private static long at(Level level, List<Procedure> procedures) {
        return procedures.stream()
                .filter(procedure -> procedure.levels().contains(level))
                .count();
    }
}
