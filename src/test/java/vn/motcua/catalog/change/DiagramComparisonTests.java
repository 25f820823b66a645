package vn.motcua.catalog.change;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.catalog.change.Files.BIRTH;
import static vn.motcua.catalog.change.Files.VI;
import static vn.motcua.catalog.change.Files.diagramChanges;
import static vn.motcua.catalog.change.Files.edited;
import static vn.motcua.catalog.change.Files.words;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.catalog.change.Change.Mark;

class DiagramComparisonTests {

    private static final String EXAMINE = "camunda:candidateGroups=\"${specialistGroup}\"";
    private static final String NEW_STEP = """
            <bpmn:userTask id="Activity_CheckTwice" name="Kiểm tra lại hồ sơ" camunda:candidateGroups="${headGroup}">
              <bpmn:extensionElements><camunda:properties><camunda:property name="allotted" value="0.5 working_days" /></camunda:properties></bpmn:extensionElements>
            </bpmn:userTask>
            <bpmn:sequenceFlow id="Flow_Checked" sourceRef="Activity_CheckTwice" targetRef="Gateway_BeforeExamine" />
            """;

    private static List<String> said(String... edits) {
        return words(diagramChanges(BIRTH, edited(BIRTH, edits)), VI);
    }

    static Stream<java.nio.file.Path> diagrams() {
        return Files.diagrams().stream();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void findsNothingBetweenADiagramAndItself(java.nio.file.Path file) {
        var text = Files.text(file.toString());
        assertThat(diagramChanges(text, text)).isEmpty();
    }

    /** Each diagram against the next one: what came one way went the other, with the facts the other way round. */
    @Test
    void saysTheOppositeTheOtherWayRound() {
        var files = Files.diagrams();
        for (var at = 0; at < files.size(); at++) {
            var one = Files.text(files.get(at).toString());
            var two = Files.text(files.get((at + 1) % files.size()).toString());
            var there = diagramChanges(one, two);
            var back = diagramChanges(two, one);
            assertThat(count(there, Mark.ADDED)).as("%s", files.get(at)).isEqualTo(count(back, Mark.REMOVED));
            assertThat(count(there, Mark.REMOVED)).as("%s", files.get(at)).isEqualTo(count(back, Mark.ADDED));
            assertThat(count(there, Mark.CHANGED)).as("%s", files.get(at)).isEqualTo(count(back, Mark.CHANGED));
        }
    }

    private static long count(List<Change> changes, Mark mark) {
        return changes.stream().filter(change -> change.mark() == mark).count();
    }

    @Test
    void saysWhoDoesAStepInWords() {
        assertThat(said(EXAMINE, "camunda:candidateGroups=\"${leaderGroup}\""))
                .containsExactly("«Thẩm định hồ sơ»: người thực hiện từ «Chuyên viên» thành «Lãnh đạo đơn vị».");
    }

    @Test
    void saysTimesAndTheTotal() {
        var later = edited(
                BIRTH,
                "value=\"0.25 working_days\" />\n          <camunda:property name=\"decisions\" value=\"propose",
                "value=\"4 hours\" />\n          <camunda:property name=\"decisions\" value=\"propose");
        assertThat(words(diagramChanges(BIRTH, later), VI))
                .containsExactly(
                        "«Thẩm định hồ sơ»: thời gian từ 0,25 ngày làm việc thành 4 giờ làm việc.",
                        "Tổng thời gian của đường dài nhất từ 1 ngày làm việc thành 1,25 ngày làm việc.");
        assertThat(words(diagramChanges(BIRTH, later), Locale.ENGLISH))
                .first()
                .asString()
                .contains("0.25 working days");
    }

    @Test
    void saysAStepPutInOnceAndNotTheWaysAroundIt() {
        var changes = said(
                "<bpmn:exclusiveGateway id=\"Gateway_AnyRefusal\">",
                NEW_STEP + "<bpmn:exclusiveGateway id=\"Gateway_AnyRefusal\">",
                "sourceRef=\"Activity_StartHandling\" targetRef=\"Gateway_BeforeExamine\"",
                "sourceRef=\"Activity_StartHandling\" targetRef=\"Activity_CheckTwice\"");
        assertThat(changes)
                .containsExactly(
                        "Thêm bước của cán bộ «Kiểm tra lại hồ sơ» (Trưởng phòng, 0,5 ngày làm việc), sau «Chuyển hồ sơ xử lý»,"
                                + " trước «Thẩm định hồ sơ».",
                        "Tổng thời gian của đường dài nhất từ 1 ngày làm việc thành 1,5 ngày làm việc.");
    }

    @Test
    void saysConditionsAnswersAndDefaults() {
        assertThat(said("${decision == 'refuse'}", "${decision == 'reject'}"))
                .allMatch(words -> words.contains("điều kiện"));
        assertThat(said(
                        "name=\"Hồ sơ đủ và hợp lệ?\" default=\"Flow_DossierComplete\"",
                        "name=\"Hồ sơ đủ và hợp lệ?\" default=\"Flow_ReceptionRefused\""))
                .hasSize(2)
                .anyMatch(words -> words.contains("thành đường mặc định"))
                .anyMatch(words -> words.contains("không còn là đường mặc định"));
    }

    @Test
    void saysDecisionsCallsBeansTimersAndNotes() {
        assertThat(said("decisionRef=\"step-routing\"", "decisionRef=\"other-routing\""))
                .containsExactly("«Xác định người thực hiện»: bảng quyết định từ step-routing thành other-routing.");
        assertThat(said("calledElement=\"five-step-e-flow\"", "calledElement=\"paper-flow\""))
                .containsExactly("«Năm bước điện tử»: sơ đồ được gọi từ five-step-e-flow thành paper-flow.");
        assertThat(said("\"${refuseDossier}\"", "\"${closeDossier}\""))
                .singleElement()
                .asString()
                .contains("việc của máy");
        assertThat(said(">${supplementUntil}<", ">${deadline}<"))
                .singleElement()
                .asString()
                .contains("mốc thời gian");
        assertThat(said("Khung mẫu chờ rà soát, chưa", "Chưa"))
                .singleElement()
                .asString()
                .startsWith("Ghi chú chung");
    }

    @Test
    void saysADrawingThatMovedOnce() {
        var changes = diagramChanges(BIRTH, edited(BIRTH, "<dc:Bounds x=\"1", "<dc:Bounds x=\"2"));
        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(change.mark()).isEqualTo(Mark.MOVED);
            assertThat(change.others()).contains("Event_DossierReceived");
        });
    }

    @Test
    void knowsAStepWhoseIdWasRenamed() {
        var changes = diagramChanges(BIRTH, edited(BIRTH, "Activity_ExamineDossier", "Activity_AssessDossier"));
        assertThat(changes)
                .filteredOn(change -> change.topic().equals("id"))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.element()).isEqualTo("Activity_AssessDossier");
                    assertThat(change.others()).containsExactly("Activity_ExamineDossier");
                });
        assertThat(changes).noneMatch(change -> change.mark() == Mark.ADDED || change.mark() == Mark.REMOVED);
    }

    @Test
    void saysEveryTopicInBothLanguages() {
        var sharp = words(diagramChanges(BIRTH, Files.text("processes/tu-phap/1.002010.bpmn")), Locale.ENGLISH);
        assertThat(sharp).isNotEmpty().noneMatch(words -> words.matches("[a-z-]+"));
    }
}
