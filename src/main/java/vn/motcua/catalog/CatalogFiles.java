package vn.motcua.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Finds the procedures' files on the class path or in a folder and reads them all. */
final class CatalogFiles {

    /** Folders of {@code procedure-catalog/} that belong to other modules. */
    private static final Set<String> NOT_PROCEDURES = Set.of("organization", "calendar");

    private CatalogFiles() {}

    static List<CatalogFile> onClassPath() {
        try {
            var found = new PathMatchingResourcePatternResolver().getResources("classpath*:procedure-catalog/*/*.yaml");
            return procedures(Arrays.stream(found).map(CatalogFile::of).toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The files two levels below a folder; none when it does not exist. */
    static List<CatalogFile> in(Path folder) {
        return procedures(paths(folder).stream().map(CatalogFile::of).toList());
    }

    private static List<Path> paths(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var walk = Files.walk(folder, 2)) {
            return walk.filter(path -> folder.relativize(path).getNameCount() == 2)
                    .filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * All procedures in the order of their codes.
     *
     * @throws CatalogUnreadable naming every file and field that is wrong
     */
    static List<Procedure> read(List<CatalogFile> files) {
        var outcomes = files.parallelStream().map(CatalogFile::read).toList();
        var faults = new ArrayList<>(outcomes.stream()
                .map(CatalogFile.Outcome::fault)
                .filter(Objects::nonNull)
                .toList());
        var byCode = new TreeMap<ProcedureCode, Procedure>();
        for (var outcome : outcomes) {
            var procedure = outcome.procedure();
            if (procedure != null && byCode.put(procedure.code(), procedure) != null) {
                faults.add(outcome.file().path() + ": code: another folder has this code too");
            }
        }
        if (!faults.isEmpty()) {
            throw new CatalogUnreadable(faults);
        }
        return List.copyOf(byCode.values());
    }

    private static List<CatalogFile> procedures(List<CatalogFile> files) {
        return files.stream()
                .filter(file -> !NOT_PROCEDURES.contains(file.folder()))
                .toList();
    }
}
