package vn.motcua;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** A diagram's file, read once for all rules. */
record ProcessModel(Path file, BpmnModelInstance model) {

    static ProcessModel read(Path file) {
        return new ProcessModel(file, Bpmn.readModelFromFile(file.toFile()));
    }

    static List<ProcessModel> in(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .map(ProcessModel::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String folder() {
        return file.getName(file.getNameCount() - 2).toString();
    }

    /** The file's name without its ending: a procedure's code, or a shared diagram's key. */
    String name() {
        return file.getFileName().toString().replace(".bpmn", "");
    }

    boolean isShared() {
        return folder().equals("shared");
    }

    Process process() {
        return model.getModelElementsByType(Process.class).iterator().next();
    }

    <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
        return model.getModelElementsByType(type);
    }

    /** A complaint in words an analyst understands: the file, the element's label, what to do. */
    String complaint(BaseElement element, String whatToDo) {
        var label = element instanceof FlowElement named && named.getName() != null ? named.getName() : "";
        return "%s: %s \"%s\": %s".formatted(file.getFileName(), element.getId(), label, whatToDo);
    }

    static Optional<String> property(BaseElement element, String name) {
        return Optional.ofNullable(element.getExtensionElements()).stream()
                .flatMap(extensions -> extensions.getDomElement().getChildElements().stream())
                .filter(tag -> tag.getLocalName().equals("properties"))
                .flatMap(tag -> tag.getChildElements().stream())
                .filter(tag -> name.equals(tag.getAttribute("name")))
                .map(tag -> tag.getAttribute("value"))
                .findFirst();
    }
}
