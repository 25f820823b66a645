package vn.motcua.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DiagramOriginTests {

    private static final String HEAD = """
            <bpmn:process id="tthc-1.001806" name="Công nhận &#34;cơ sở&#34;">
              <bpmn:documentation>Quy trình nội bộ &amp; mô hình.</bpmn:documentation>
              <bpmn:extensionElements>
                <camunda:properties>
                  <camunda:property name="shape" value="department-decides" />
                  <camunda:property name="decidedBy" value="department" />
                  <camunda:property name="source" value="%s" />
            """;

    @Test
    void namesTheDecisionThatApprovedTheSteps() {
        var origin = DiagramOrigin.read(HEAD.formatted("2022/QĐ-UBND; Tỉnh Cao Bằng; 27/11/2025"))
                .orElseThrow();

        assertThat(origin.isApproved()).isTrue();
        assertThat(origin.approval()).isEqualTo("2022/QĐ-UBND; Tỉnh Cao Bằng; 27/11/2025");
        assertThat(origin.shape()).isEqualTo("department-decides");
        assertThat(origin.words()).isEqualTo("Quy trình nội bộ & mô hình.");
    }

    @Test
    void tellsATemplateAwaitingReview() {
        assertThat(DiagramOrigin.read(HEAD.formatted("template")))
                .hasValueSatisfying(origin -> assertThat(origin.isApproved()).isFalse());
    }

    @Test
    void isUnknownInADiagramThatSaysNothing() {
        assertThat(DiagramOrigin.read("<bpmn:process id=\"tthc-1.001806\" />")).isEmpty();
    }

    @Test
    void isReadFromTheDiagramsOfThisProgram() {
        var origins = new DiagramOrigins();

        assertThat(origins.has(new ProcedureCode("1.001806"))).isTrue();
        assertThat(origins.of(new ProcedureCode("1.001806")))
                .hasValueSatisfying(origin -> assertThat(origin.approval()).startsWith("2022/QĐ-UBND"));
        assertThat(origins.has(new ProcedureCode("9.999999"))).isFalse();
    }
}
