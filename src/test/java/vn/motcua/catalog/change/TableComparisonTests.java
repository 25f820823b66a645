package vn.motcua.catalog.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.catalog.change.Files.VI;
import static vn.motcua.catalog.change.Files.edited;
import static vn.motcua.catalog.change.Files.words;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.catalog.change.Change.Mark;
import vn.motcua.catalog.model.DiagramUnreadable;

class TableComparisonTests {

    private static final String UNITS = """
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="Cơ quan" namespace="n">
              <decision id="consulted-units" name="Cơ quan được lấy ý kiến">
                <description>Hai cơ quan cho ý kiến song song.</description>
                <decisionTable id="DecisionTable_1" hitPolicy="UNIQUE">
                  <input id="Input_code" label="Mã thủ tục">
                    <inputExpression id="e" typeRef="string"><text>procedureCode</text></inputExpression>
                  </input>
                  <output id="Output_first" label="Cơ quan thứ nhất" name="first" typeRef="string" />
                  <output id="Output_second" label="Cơ quan thứ hai" name="second" typeRef="string" />
                  <rule id="Rule_ConstructionPermit">
                    <description>Phòng cháy: Công an tỉnh.</description>
                    <inputEntry id="f"><text>"1.013236"</text></inputEntry>
                    <outputEntry id="g"><text>"cong-an.specialist"</text></outputEntry>
                    <outputEntry id="h"><text>"xay-dung.specialist"</text></outputEntry>
                  </rule>
                </decisionTable>
              </decision>
            </definitions>
            """;
    private static final String RULE = """
            <rule id="Rule_Fire">
              <description>Nghiệm thu phòng cháy.</description>
              <inputEntry id="a"><text>"1.000001"</text></inputEntry>
              <outputEntry id="b"><text>"cong-an.head"</text></outputEntry>
              <outputEntry id="c"><text>"xay-dung.head"</text></outputEntry>
            </rule>
            <rule id="Rule_ConstructionPermit">""";

    private static List<Change> changes(String... edits) {
        return TableComparison.of(TableModel.read(UNITS), TableModel.read(edited(UNITS, edits)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"consulted-units", "escalation-ladder", "step-routing"})
    void findsNothingBetweenATableAndItself(String name) {
        var table = TableModel.read(Files.text("decisions/" + name + ".dmn"));
        assertThat(table.key()).isEqualTo(name);
        assertThat(table.rules()).isNotEmpty().allSatisfy(rule -> assertThat(rule.entries())
                .hasSameSizeAs(table.columns()));
        assertThat(TableComparison.of(table, table)).isEmpty();
    }

    @Test
    void saysACellByTheNoteOfItsRule() {
        assertThat(words(changes("\"cong-an.specialist\"", "\"cong-an.head\""), VI))
                .containsExactly("Quy tắc “Phòng cháy: Công an tỉnh.”: cột «Cơ quan thứ nhất» từ"
                        + " \"cong-an.specialist\" thành \"cong-an.head\".");
    }

    @Test
    void saysRulesThatCameAndWent() {
        var added = changes("<rule id=\"Rule_ConstructionPermit\">", RULE);
        assertThat(words(added, VI))
                .containsExactly("Thêm quy tắc “Nghiệm thu phòng cháy.”: Mã thủ tục = \"1.000001\"; Cơ quan thứ nhất ="
                        + " \"cong-an.head\"; Cơ quan thứ hai = \"xay-dung.head\".");
        var removed = TableComparison.of(
                TableModel.read(edited(UNITS, "<rule id=\"Rule_ConstructionPermit\">", RULE)), TableModel.read(UNITS));
        assertThat(removed).singleElement().extracting(Change::mark).isEqualTo(Mark.REMOVED);
    }

    @Test
    void knowsARuleWithANewIdByItsEntries() {
        assertThat(changes("<rule id=\"Rule_ConstructionPermit\">", "<rule id=\"Rule_Other\">"))
                .isEmpty();
    }

    @Test
    void saysColumnsAndTheHitPolicy() {
        assertThat(words(changes("hitPolicy=\"UNIQUE\"", "hitPolicy=\"FIRST\""), VI))
                .containsExactly("Cách chọn quy tắc từ UNIQUE thành FIRST.");
        assertThat(words(changes("label=\"Mã thủ tục\"", "label=\"Mã\""), VI))
                .singleElement()
                .asString()
                .startsWith("Cột «Mã»");
        assertThat(changes("id=\"Output_second\"", "id=\"Output_third\""))
                .extracting(Change::topic)
                .containsExactly("column-removed", "column-added");
    }

    @Test
    void refusesWhatIsNoTable() {
        assertThatThrownBy(() -> TableModel.read("<definitions/>")).isInstanceOf(DiagramUnreadable.class);
        assertThatThrownBy(() -> TableModel.read("không phải XML")).isInstanceOf(DiagramUnreadable.class);
        assertThatThrownBy(() -> TableModel.read("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"))
                .isInstanceOf(DiagramUnreadable.class);
    }
}
