package vn.motcua.catalog.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.calendar.LegalTerm;
import vn.motcua.calendar.TermUnit;
import vn.motcua.catalog.model.DiagramModel;
import vn.motcua.catalog.model.ModelNode;

class StepOrderTests {

    @Test
    void followsTheStraightPathAndLeavesLinesBackAside() {
        var model = model("""
                <startEvent id="s"/><userTask id="a"/><exclusiveGateway id="g" default="on"/><userTask id="side"/>
                <userTask id="b"/><endEvent id="e"/>
                <sequenceFlow id="1" sourceRef="s" targetRef="a"/><sequenceFlow id="2" sourceRef="a" targetRef="g"/>
                <sequenceFlow id="on" sourceRef="g" targetRef="b"/><sequenceFlow id="3" sourceRef="g" targetRef="side"/>
                <sequenceFlow id="4" sourceRef="side" targetRef="a"/><sequenceFlow id="5" sourceRef="b" targetRef="e"/>
                """);

        assertThat(StepOrder.of(model, "")).extracting(ModelNode::id).containsExactly("s", "a", "g", "b", "e", "side");
    }

    @Test
    void addsTheTimesAlongTheLongestOfParallelPaths() {
        var model =
                model("""
                <startEvent id="s"/><parallelGateway id="f"/>%s%s%s<parallelGateway id="j"/><endEvent id="e"/>
                <sequenceFlow id="1" sourceRef="s" targetRef="a"/><sequenceFlow id="2" sourceRef="a" targetRef="f"/>
                <sequenceFlow id="3" sourceRef="f" targetRef="b"/><sequenceFlow id="4" sourceRef="f" targetRef="c"/>
                <sequenceFlow id="5" sourceRef="b" targetRef="j"/><sequenceFlow id="6" sourceRef="c" targetRef="j"/>
                <sequenceFlow id="7" sourceRef="j" targetRef="e"/>
                """.formatted(task("a", "0.5 working_days"), task("b", "3 working_days"), task("c", "4 hours")));

        assertThat(FlowTable.of(model, key -> Optional.empty()).longest())
                .isEqualTo(new LegalTerm(new BigDecimal("3.5"), TermUnit.WORKING_DAYS));
    }

    @Test
    void addsThroughSubProcessesAndShortTimesInHours() {
        var model = model("""
                <startEvent id="s"/>%s<subProcess id="p"><startEvent id="ps"/>%s
                <sequenceFlow id="p1" sourceRef="ps" targetRef="b"/></subProcess>%s
                <sequenceFlow id="1" sourceRef="s" targetRef="a"/><sequenceFlow id="2" sourceRef="a" targetRef="p"/>
                <sequenceFlow id="3" sourceRef="p" targetRef="c"/>
                """.formatted(task("a", "1 hours"), task("b", "2 hours"), task("c", "0.25 working_days")));
        var table = FlowTable.of(model, key -> Optional.empty());

        assertThat(table.rows()).extracting(FlowRow::id).containsExactly("a", "b", "c");
        assertThat(table.longest()).isEqualTo(new LegalTerm(BigDecimal.valueOf(5), TermUnit.HOURS));
    }

    @Test
    void doesNotAddCalendarDaysToWorkingDays() {
        var model = model("""
                <startEvent id="s"/>%s%s<sequenceFlow id="1" sourceRef="s" targetRef="a"/><sequenceFlow id="2" sourceRef="a" targetRef="b"/>
                """.formatted(task("a", "1 working_days"), task("b", "3 days")));

        assertThat(FlowTable.of(model, key -> Optional.empty()).longest()).isNull();
    }

    private static String task(String id, String allotted) {
        return """
                <userTask id="%s"><extensionElements><c:properties><c:property name="allotted" value="%s"/></c:properties></extensionElements></userTask>
                """.formatted(id, allotted);
    }

    private static DiagramModel model(String inside) {
        return DiagramModel.read("""
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:c="http://camunda.org/schema/1.0/bpmn">
                <process id="p1">%s</process></definitions>
                """.formatted(inside));
    }
}
