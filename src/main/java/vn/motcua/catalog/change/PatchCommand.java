package vn.motcua.catalog.change;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.motcua.catalog.lint.ModelLint;
import vn.motcua.engine.ModelGate;
import vn.motcua.shell.Arguments;
import vn.motcua.shell.Command;

/**
 * {@code catalog patch}: makes one change in many diagrams of a checkout, all of them or none. Edits the places it means
 * and leaves the rest of each file as it stands.
 */
public final class PatchCommand implements Command {

    private static final String DRY_RUN = "--dry-run";

    @Override
    public String name() {
        return "patch";
    }

    @Override
    public String help() {
        return "patch FILE.yaml [--to FOLDER] [--dry-run]   make one change in many diagrams; all or none is written";
    }

    /** Answers 0 when all was written or would be, 1 when nothing was written, 2 for a wrong call. */
    @Override
    public int run(List<String> words, PrintStream out) {
        var given = new ArrayList<>(words);
        var dryRun = given.remove(DRY_RUN);
        var arguments = Arguments.of(given, "--to");
        var file = Path.of(arguments.only("FILE.yaml"));
        var folder = Path.of(arguments.option("--to").orElse("processes"));
        try {
            return patch(PatchFile.read(Files.readString(file)), folder, dryRun, out);
        } catch (IOException | UncheckedIOException | PatchRefused failure) {
            out.println(failure.getMessage());
            return 1;
        }
    }

    private int patch(PatchFile patch, Path folder, boolean dryRun, PrintStream out) throws IOException {
        var patched = new Patching(
                        patch, new PatchCheck(ModelLint.ofCheckout(Path.of("")), ModelGate.withoutApplication()))
                .in(texts(folder));
        var scaffolded = ScaffoldedFiles.in(folder);
        for (var one : patched) {
            out.println(one.difference());
            one.complaints().forEach(complaint -> out.println("refused: " + complaint));
            if (scaffolded.isEdited(one.path())) {
                out.println("edited by hand before: " + one.path());
            }
        }
        var refused =
                patched.stream().filter(one -> !one.complaints().isEmpty()).count();
        if (refused > 0) {
            out.printf("Nothing written: %d of %d files refused.%n", refused, patched.size());
            return 1;
        }
        if (!dryRun) {
            write(folder, patched);
        }
        out.printf("%s: %d files %s.%n", patch.name(), patched.size(), dryRun ? "would change" : "changed");
        return 0;
    }

    private static Map<String, String> texts(Path folder) throws IOException {
        var texts = new TreeMap<String, String>();
        try (var files = Files.walk(folder)) {
            for (var file :
                    files.filter(one -> one.toString().endsWith(".bpmn")).toList()) {
                texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return texts;
    }

    /** All new texts lie beside the old ones before the first old one is replaced. */
    private static void write(Path folder, List<Patching.Patched> patched) throws IOException {
        for (var one : patched) {
            Files.writeString(folder.resolve(one.path() + ".new"), one.after());
        }
        for (var one : patched) {
            Files.move(
                    folder.resolve(one.path() + ".new"),
                    folder.resolve(one.path()),
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
