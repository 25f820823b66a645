package vn.motcua.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.AntPathMatcher;

/** The diagrams and decision tables on the class path, those that {@link EngineSettings#deploy} asks for. */
@Component
class DiagramFiles {

    /** Diagrams of our own tests; the pattern for "everything" does not mean them. */
    private static final String TESTS = "test/";

    private final List<DiagramFile> files;

    DiagramFiles(ResourcePatternResolver resources, EngineSettings settings) {
        this.files = Stream.concat(
                        found(resources, "processes/", ".bpmn").map(file -> DiagramFile.process(file)),
                        found(resources, "decisions/", ".dmn").map(file -> DiagramFile.decision(file)))
                .filter(file -> settings.deploy().stream().anyMatch(pattern -> matches(pattern, file.id())))
                .sorted(Comparator.comparing(DiagramFile::path))
                .toList();
    }

    List<DiagramFile> all() {
        return files;
    }

    static boolean matches(String pattern, String id) {
        return new AntPathMatcher().match(pattern, id) && (!id.startsWith(TESTS) || pattern.startsWith(TESTS));
    }

    private static Stream<Resource> found(ResourcePatternResolver resources, String folder, String ending) {
        try {
            return Arrays.stream(resources.getResources("classpath*:" + folder + "**/*" + ending));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
