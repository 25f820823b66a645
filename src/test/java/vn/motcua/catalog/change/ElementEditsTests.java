package vn.motcua.catalog.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.catalog.change.Files.BIRTH;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.catalog.model.DiagramModel;

class ElementEditsTests {

    private static final String STEP = "Activity_ExamineDossier";

    static Stream<Path> diagrams() {
        return Files.diagrams().stream();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void knowsWhereEveryTagStands(Path file) {
        var xml = new XmlText(Files.text(file.toString()));
        assertThat(xml.tags()).hasSizeGreaterThan(50).allSatisfy(tag -> {
            var opening = xml.text().substring(tag.start, tag.end);
            assertThat(opening).matches("(?s)<(\\w+:)?" + tag.name + "[\\s/>].*>|<(\\w+:)?" + tag.name + ">");
            assertThat(xml.text().substring(tag.close)).startsWith(tag.isEmpty() ? "<" : "</");
        });
    }

    @Test
    void changesOneAttributeAndNotAByteElse() {
        var edits = new ElementEdits(BIRTH, STEP);
        edits.attribute("name", "Thẩm định & \"xét\" <hồ sơ>");
        var after = edits.text();
        assertThat(DiagramModel.read(after).node(STEP)).get().satisfies(node -> assertThat(node.name())
                .isEqualTo("Thẩm định & \"xét\" <hồ sơ>"));
        assertThat(after.replace("Thẩm định &amp; &quot;xét&quot; &lt;hồ sơ>", "Thẩm định hồ sơ"))
                .isEqualTo(BIRTH);
    }

    @Test
    void addsAnAttributeThatWasNotThere() {
        var edits = new ElementEdits(BIRTH, "Gateway_AnyRefusal");
        edits.attribute("name", "Từ chối?");
        assertThat(edits.text()).contains("<bpmn:exclusiveGateway id=\"Gateway_AnyRefusal\" name=\"Từ chối?\">");
    }

    @Test
    void changesAPropertyInPlace() {
        var edits = new ElementEdits(BIRTH, STEP);
        edits.property("allotted", "4 hours");
        assertThat(DiagramModel.read(edits.text()).node(STEP).orElseThrow().property("allotted"))
                .isEqualTo("4 hours");
        assertThat(edits.text().lines()).hasSameSizeAs(BIRTH.lines().toList());
    }

    @Test
    void addsAPropertyAsTheModelerWouldWriteIt() {
        var edits = new ElementEdits(BIRTH, STEP);
        edits.property("requiredFields", "resultNumber");
        assertThat(edits.text())
                .contains("\n          <camunda:property name=\"requiredFields\" value=\"resultNumber\" />\n"
                        + "        </camunda:properties>");
    }

    @Test
    void writesTheBlocksAroundAFirstProperty() {
        var edits = new ElementEdits(BIRTH, "Activity_RefuseDossier");
        edits.property("note", "x");
        assertThat(DiagramModel.read(edits.text())
                        .node("Activity_RefuseDossier")
                        .orElseThrow()
                        .property("note"))
                .isEqualTo("x");
        var routed = new ElementEdits(BIRTH, "Activity_RouteSteps");
        routed.property("note", "y");
        var step = DiagramModel.read(routed.text()).node("Activity_RouteSteps").orElseThrow();
        assertThat(step.property("note")).isEqualTo("y");
        assertThat(step.outputs()).containsEntry("phase", "reception");
    }

    @Test
    void opensAnElementThatWasClosedAtOnce() {
        var text = """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:c="http://camunda.org/schema/1.0/bpmn">
                  <process id="p">
                    <userTask id="Activity_A" />
                  </process>
                </definitions>
                """;
        var edits = new ElementEdits(text, "Activity_A");
        edits.property("allotted", "1 hours");
        edits.attribute("camunda:candidateGroups", "${headGroup}");
        var step = DiagramModel.read(edits.text()).node("Activity_A").orElseThrow();
        assertThat(step.property("allotted")).isEqualTo("1 hours");
        assertThat(step.attribute("camunda:candidateGroups")).isEqualTo("${headGroup}");
        assertThat(edits.text()).contains("<c:property");
    }

    @Test
    void refusesAnElementThatIsNotThere() {
        assertThatThrownBy(() -> new ElementEdits(BIRTH, "Activity_None").attribute("name", "x"))
                .isInstanceOf(PatchRefused.class);
    }
}
