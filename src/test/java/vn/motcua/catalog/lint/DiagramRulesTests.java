package vn.motcua.catalog.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.motcua.catalog.model.DiagramModel;

/** One change to a good diagram, and what the lint says of it: that and nothing else. */
class DiagramRulesTests {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    @Test
    void findsNothingWrongWithAGoodDiagram() {
        assertThat(ADiagram.ofBirth().findings()).isEmpty();
    }

    @Test
    void saysTheTimeTheLimitAndTheStepWhenTheLongestWayIsTooLong() {
        var found = ADiagram.ofBirth()
                .with("name=\"allotted\" value=\"0.25 working_days\"", "name=\"allotted\" value=\"5 hours\"")
                .findings();

        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("time-over-limit");
            assertThat(FindingWords.of(finding, VIETNAMESE))
                    .contains("tổng thời gian 20 giờ làm việc vượt thời hạn 1 ngày làm việc")
                    .contains("Kiểm tra, tiếp nhận hồ sơ → Thẩm định hồ sơ → Phê duyệt kết quả");
            assertThat(FindingWords.of(finding, Locale.ENGLISH))
                    .contains("20 working hours in all exceed the legal limit of 1 working days");
        });
    }

    @Test
    void countsOfParallelBranchesTheLongestOnly() {
        assertThat(hoursWhenEachOpinionTakes("50").subtract(hoursWhenEachOpinionTakes("40")))
                .isEqualByComparingTo("80");
    }

    @Test
    void followsTheAnswersOfAStepToTheirWays() {
        assertThat(ADiagram.ofBirth()
                        .with("value=\"propose,supplement,refuse\"", "value=\"propose,supplement,reject\"")
                        .errors())
                .containsExactly(
                        "answer-of-no-step Flow_ExaminationRefused", "answer-without-way Activity_ExamineDossier");
    }

    @Test
    void wantsGroupsThatRoutingHasNamedBefore() {
        assertThat(ADiagram.ofBirth()
                        .with("candidateGroups=\"${specialistGroup}\"", "candidateGroups=\"${expertGroup}\"")
                        .errors())
                .containsExactly("group-not-routed Activity_ExamineDossier");
        assertThat(ADiagram.ofBirth()
                        .with("candidateGroups=\"${specialistGroup}\"", "candidateGroups=\"tu-phap.specialist\"")
                        .findings())
                .isEmpty();
    }

    @Test
    void letsWhatAnEventStartsUseGroupsNamedBeforeTheFirstWaitOnly() {
        assertThat(ADiagram.ofBirth()
                        .with(
                                "vn.motcua.StopNotice\" camunda:candidateGroups=\"${receptionGroup}\"",
                                "vn.motcua.StopNotice\" camunda:candidateGroups=\"${escalationGroup}\"")
                        .errors())
                .containsExactly("group-not-routed Activity_StopNotice");
    }

    @Test
    void knowsTheBeansThatCarryOutASteps() {
        assertThat(ADiagram.ofBirth()
                        .with("${startHandling}", "${startHandlings}")
                        .errors())
                .containsExactly("bean-unknown Activity_StartHandling");
        assertThat(ADiagram.ofBirth()
                        .with("${startHandling}", "${stepDeadline}")
                        .errors())
                .as("a bean of a flow package that is no step")
                .containsExactly("bean-unknown Activity_StartHandling");
    }

    @Test
    void wantsWhatTheCalledDiagramsStepsNeed() {
        assertThat(ADiagram.ofBirth()
                        .with("<camunda:in source=\"clerkGroup\" target=\"clerkGroup\" />", "")
                        .errors())
                .containsExactly("call-without-group Activity_IssueResult");
    }

    @Test
    void namesALoopThatWaitsForNobody() {
        var looping = ADiagram.ofBirth()
                .with(
                        "sourceRef=\"Activity_StartHandling\" targetRef=\"Gateway_BeforeExamine\"",
                        "sourceRef=\"Activity_StartHandling\" targetRef=\"Gateway_AnySupplement\"")
                .with(
                        "<bpmn:eventBasedGateway id=\"Gateway_AwaitSupplement\"",
                        "<bpmn:exclusiveGateway id=\"Gateway_AwaitSupplement\"")
                .with("</bpmn:eventBasedGateway>", "</bpmn:exclusiveGateway>");

        assertThat(looping.errors()).noneMatch(error -> error.startsWith("loop-without-wait"));
        assertThat(looping.with("targetRef=\"Event_SupplementReceived\"", "targetRef=\"Activity_RequestSupplement\"")
                        .errors())
                .contains("loop-without-wait Activity_RequestSupplement");
    }

    @Test
    void tellsAJoinOfParallelWaysFromOneOfChosenWays() {
        var consultation = ADiagram.at("processes/xay-dung/1.013236.bpmn");
        assertThat(consultation.errors()).isEmpty();

        assertThat(consultation
                        .with(
                                "<bpmn:parallelGateway id=\"Gateway_ConsultationFork\"",
                                "<bpmn:eventBasedGateway id=\"Gateway_ConsultationFork\"")
                        .with(
                                "</bpmn:parallelGateway>\n    <bpmn:userTask id=\"Activity_GiveFirst",
                                "</bpmn:eventBasedGateway>\n    <bpmn:userTask id=\"Activity_GiveFirst")
                        .errors())
                .contains("join-never-met Gateway_ConsultationJoin");
    }

    @Test
    void wantsATimerBesideAMessageThatTheDossiersTimersDoNotWatch() {
        assertThat(ADiagram.ofBirth()
                        .with("id=\"Event_DeadlineNear\"", "id=\"Event_Near\"")
                        .errors())
                .contains("deadline-timer-missing ")
                .doesNotContain("wait-unwatched Event_SupplementReceived");
    }

    @Test
    void tellsVietnameseFromEnglishAndFromMissingMarks() {
        assertThat(List.of("Thẩm định hồ sơ", "In kết quả", "Cho in", "Trả CFS", "Đủ", "Xem"))
                .allMatch(Vietnamese::isSpokenIn);
        assertThat(List.of("Task 1", "Approve", "Check documents", "Done", "Yes", "OK", "1", "CFS"))
                .noneMatch(Vietnamese::isSpokenIn);
        assertThat(Vietnamese.lacksMarks("Tham dinh ho so")).isTrue();
        assertThat(Vietnamese.lacksMarks("Thẩm định hồ sơ")).isFalse();
    }

    @Test
    void asksForVerbAndObject() {
        assertThat(Vietnamese.verb("Thẩm định hồ sơ")).contains("thẩm định");
        assertThat(Vietnamese.verb("Ký số kết quả")).contains("ký");
        assertThat(Vietnamese.verb("Inh ỏi")).isEmpty();
        assertThat(Vietnamese.verb("Hồ sơ")).isEmpty();
        assertThat(ADiagram.ofBirth()
                        .with("name=\"Thẩm định hồ sơ\"", "name=\"Thẩm định\"")
                        .findings())
                .extracting(Finding::rule)
                .containsExactly("task-without-verb");
    }

    @Test
    void answersForWhatCannotBeReadWithALine() {
        var found = ADiagram.LINT.check("processes/tu-phap/1.001193.bpmn", "<a>\n<b>".getBytes(StandardCharsets.UTF_8));

        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("unreadable");
            assertThat(finding.facts()).first().isEqualTo("2");
        });
    }

    private static BigDecimal hoursWhenEachOpinionTakes(String days) {
        var xml = ADiagram.at("processes/xay-dung/1.013236.bpmn")
                .with(
                        "value=\"give-opinion\" />",
                        "value=\"give-opinion\" />\n<camunda:property name=\"allotted\" value=\"" + days
                                + " working_days\" />")
                .xml();
        var model = DiagramModel.read(xml);
        return LongestPath.in(model, new FlowGraph(model)).orElseThrow().hours();
    }
}
