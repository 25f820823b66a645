package vn.motcua.catalog.lint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A diagram of ours, changed in one place: what stood there must have been there. */
final class ADiagram {

    static final ModelLint LINT = ModelLint.ofCheckout(Path.of(""));

    private final String path;
    private String xml;

    private ADiagram(String path, String xml) {
        this.path = path;
        this.xml = xml;
    }

    /** Birth registration: one working day, received, examined, approved. */
    static ADiagram ofBirth() {
        return at("processes/tu-phap/1.001193.bpmn");
    }

    static ADiagram at(String path) {
        try {
            return new ADiagram(path, Files.readString(Path.of(path)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    ADiagram with(String old, String changed) {
        if (!xml.contains(old)) {
            throw new IllegalArgumentException("not in " + path + ": " + old);
        }
        xml = xml.replace(old, changed);
        return this;
    }

    String xml() {
        return xml;
    }

    List<Finding> findings() {
        return LINT.check(path, xml.getBytes(StandardCharsets.UTF_8));
    }

    List<String> errors() {
        return findings().stream()
                .filter(Finding::isError)
                .map(finding -> finding.rule() + " " + finding.element())
                .toList();
    }
}
