package vn.motcua.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A {@code procedure-catalog/} that is being written: whole files or none, and one file to a code. */
final class CatalogFolder {

    /** What writing a procedure changed. */
    enum Change {
        NEW,
        CHANGED,
        UNCHANGED
    }

    private final Path root;
    private final Map<String, Path> standing = new TreeMap<>();

    CatalogFolder(Path root) {
        this.root = root;
        CatalogFiles.in(root).forEach(file -> standing.put(file.name(), root.resolve(file.path())));
    }

    /** The keys of the procedures without a national code, by name. @throws CatalogUnreadable when a file is wrong */
    Map<String, ProcedureCode> ownKeys() {
        var own = CatalogFiles.in(root).stream()
                .filter(file -> file.name().startsWith("BN."))
                .toList();
        return CatalogFiles.read(own).stream().collect(Collectors.toMap(Procedure::name, Procedure::code));
    }

    int size() {
        return standing.size();
    }

    Change write(Procedure procedure) {
        var target = root.resolve(Catalog.folder(procedure)).resolve(procedure.code() + ".yaml");
        var before = standing.put(procedure.code().value(), target);
        var text = ProcedureWriting.text(procedure);
        try {
            if (before != null) {
                return replace(before, target, text);
            }
            WholeFile.write(target, text);
            return Change.NEW;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Change replace(Path before, Path target, String text) throws IOException {
        if (before.equals(target) && Files.readString(before).equals(text)) {
            return Change.UNCHANGED;
        }
        WholeFile.write(target, text);
        if (!before.equals(target)) {
            Files.delete(before);
        }
        return Change.CHANGED;
    }
}
