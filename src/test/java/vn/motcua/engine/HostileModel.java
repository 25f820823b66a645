package vn.motcua.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A model that must be refused, from {@code src/test/resources/hostile-models}: whole files, in a folder named as the rule
 * that must speak, and lines that are put into an otherwise good process or decision table.
 *
 * @param element what the finding must name; empty when the file has nothing with an id to name
 */
record HostileModel(String rule, String name, String path, byte[] content, String element) {

    private static final Path FOLDER = Path.of("src/test/resources/hostile-models");
    private static final String NAMED = "Hostile";

    static List<HostileModel> all() {
        Stream<HostileModel> steps = lines("steps.tsv").map(line -> step(line[0], line[1], line[2]));
        Stream<HostileModel> cells = lines("cells.tsv").map(line -> cell(line[0], line[1]));
        return Stream.of(files(), steps, cells).flatMap(found -> found).toList();
    }

    static HostileModel step(String rule, String name, String xml) {
        return step(rule, name, xml, "");
    }

    /** @param root what stands beside the process */
    static HostileModel step(String rule, String name, String xml, String root) {
        return of(rule, name, "processes/test/hostile.bpmn", """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="http://bpmn.io/schema/bpmn">
                  %s<process id="hostile" name="Thử" isExecutable="true" camunda:historyTimeToLive="P3650D">
                    <startEvent id="Event_Start" />
                    <sequenceFlow id="Flow_Start" sourceRef="Event_Start" targetRef="Hostile" />
                    %s
                  </process>
                </definitions>
                """.formatted(root, xml)
                .getBytes(StandardCharsets.UTF_8));
    }

    static HostileModel cell(String name, String text) {
        return of("feel", name, "decisions/hostile.dmn", """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="Definitions_hostile"
                    xmlns:camunda="http://camunda.org/schema/1.0/dmn" name="Thử" namespace="http://camunda.org/schema/1.0/dmn">
                  <decision id="hostile" name="Thử" camunda:historyTimeToLive="P3650D">
                    <decisionTable id="Table" hitPolicy="UNIQUE">
                      <input id="Input"><inputExpression id="Expression" typeRef="string"><text>x</text></inputExpression></input>
                      <output id="Output" name="result" typeRef="string" />
                      <rule id="Rule">
                        <inputEntry id="In"><text>-</text></inputEntry>
                        <outputEntry id="Hostile"><text>%s</text></outputEntry>
                      </rule>
                    </decisionTable>
                  </decision>
                </definitions>
                """.formatted(text).getBytes(StandardCharsets.UTF_8));
    }

    private static HostileModel of(String rule, String name, String path, byte[] content) {
        boolean named = new String(content, StandardCharsets.UTF_8).contains("id=\"" + NAMED + "\"");
        return new HostileModel(rule, name, path, content, named ? NAMED : "");
    }

    static Stream<String[]> lines(String file) {
        try {
            return Files.readAllLines(FOLDER.resolve(file)).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<HostileModel> files() {
        try (Stream<Path> found = Files.walk(FOLDER, 2)) {
            return found
                    .filter(file -> file.toString().matches(".*\\.(bpmn|dmn)"))
                    .map(HostileModel::file)
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static HostileModel file(Path file) {
        String name = file.getFileName().toString();
        String path = name.endsWith(".dmn") ? "decisions/hostile.dmn" : "processes/test/hostile.bpmn";
        try {
            return of(file.getParent().getFileName().toString(), name, path, Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public String toString() {
        return rule + "/" + name;
    }
}
