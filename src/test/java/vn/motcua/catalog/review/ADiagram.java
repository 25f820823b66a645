package vn.motcua.catalog.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;

/** A procedure's diagram as it lies in the project; the tests' engine does not have it, so a test may have it alone. */
public record ADiagram(String department, String code) {

    public String key() {
        return "tthc-" + code;
    }

    public String path() {
        return "processes/" + department + "/" + code + ".bpmn";
    }

    public ModelFile file() {
        return new ModelFile(key(), path());
    }

    public String text() {
        try {
            return Files.readString(Path.of(path()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The same with another name on its first step. */
    public String withFirstStep(String name) {
        return text().replaceFirst("(<bpmn:userTask [^>]*name=\")[^\"]*", "$1" + Matcher.quoteReplacement(name));
    }

    /** The same with something in it that the gate does not let in. */
    public String hostile() {
        return text().replaceFirst(
                        "<bpmn:userTask id=\"([^\"]*)\"",
                        "<bpmn:scriptTask id=\"Activity_Evil\" scriptFormat=\"groovy\"><bpmn:script>1</bpmn:script></bpmn:scriptTask><bpmn:userTask id=\"$1\"");
    }
}
