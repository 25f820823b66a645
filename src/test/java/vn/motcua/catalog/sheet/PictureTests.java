package vn.motcua.catalog.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.ProcedureCode;
import vn.motcua.catalog.model.DiagramModel;
import vn.motcua.catalog.model.ModelNode;

class PictureTests {

    private static final Pattern LENGTH = Pattern.compile("(left|width):(-?[0-9.]+)mm");

    @ParameterizedTest
    @ValueSource(strings = {"1.013934", "1.001806", "1.001193", "1.010733"})
    void everyStepIsDrawnWholeInOneRowAndOnlyThere(String code) {
        var model = model(code);
        var rows = Picture.of(model);

        for (var node : model.nodes().stream().filter(ModelNode::isTask).toList()) {
            var drawn = rows.stream()
                    .flatMap(row -> row.pieces().stream()
                            .filter(piece -> piece.kind().startsWith("step")
                                    && piece.text().equals(node.called()))
                            .filter(piece -> within(piece, row)))
                    .toList();
            assertThat(drawn).as(node.called()).isNotEmpty();
        }
        var steps = rows.stream()
                .flatMap(row -> row.pieces().stream())
                .filter(piece -> piece.kind().startsWith("step"))
                .count();
        assertThat(steps)
                .isEqualTo(model.nodes().stream().filter(ModelNode::isTask).count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.013934", "1.010733"})
    void noRowIsWiderThanThePaper(String code) {
        assertThat(Picture.of(model(code)))
                .allSatisfy(row -> assertThat(length(row.style(), "width")).isLessThanOrEqualTo(170.01));
    }

    @Test
    void aPictureWithoutEndIsDrawnSmallAndNotInAMillionRows() {
        var model =
                DiagramModel.read(drawn("<bpmndi:BPMNShape id='x' bpmnElement='a'><dc:Bounds x='0' y='0' width='100'"
                        + " height='80'/></bpmndi:BPMNShape><bpmndi:BPMNShape id='y' bpmnElement='b'><dc:Bounds x='1000000000'"
                        + " y='0' width='100' height='80'/></bpmndi:BPMNShape>"));

        assertThat(Picture.of(model)).hasSize(1);
    }

    @Test
    void whatIsNotDrawnLeavesNoRow() {
        assertThat(Picture.of(DiagramModel.read(drawn("")))).isEmpty();
    }

    private static boolean within(Drawn piece, PictureRow row) {
        var left = length(piece.style(), "left");
        return left >= 0 && left + length(piece.style(), "width") <= length(row.style(), "width");
    }

    private static double length(String style, String name) {
        return LENGTH.matcher(style)
                .results()
                .filter(found -> found.group(1).equals(name))
                .map(found -> Double.valueOf(found.group(2)))
                .findFirst()
                .orElseThrow();
    }

    private static DiagramModel model(String code) {
        var procedure = new Catalog().procedure(new ProcedureCode(code));
        return LiveDiagrams.ofFiles().of(procedure).orElseThrow().model();
    }

    private static String drawn(String shapes) {
        return "<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL'"
                + " xmlns:bpmndi='http://www.omg.org/spec/BPMN/20100524/DI' xmlns:dc='http://www.omg.org/spec/DD/20100524/DC'>"
                + "<process id='p'><userTask id='a'/><userTask id='b'/></process><bpmndi:BPMNDiagram id='d'>"
                + "<bpmndi:BPMNPlane id='l' bpmnElement='p'>" + String.join("", List.of(shapes))
                + "</bpmndi:BPMNPlane></bpmndi:BPMNDiagram></definitions>";
    }
}
