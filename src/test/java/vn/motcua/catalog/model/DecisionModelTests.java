package vn.motcua.catalog.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DecisionModelTests {

    @Test
    void readsColumnsAndRules() throws IOException {
        var ladder = DecisionModel.read(Files.readAllBytes(Path.of("decisions/escalation-ladder.dmn")));

        assertThat(ladder.id()).isEqualTo("escalation-ladder");
        assertThat(ladder.hitPolicy()).isEqualTo("UNIQUE");
        assertThat(ladder.attribute("camunda:historyTimeToLive")).isEqualTo("P3650D");
        assertThat(ladder.inputs()).extracting(DecisionModel.Input::expression).contains("handledBy", "daysLate");
        assertThat(ladder.inputs()).extracting(DecisionModel.Input::type).contains("integer");
        assertThat(ladder.outputs()).extracting(DecisionModel.Output::name).contains("escalationGroup");
        assertThat(ladder.rows()).isNotEmpty().allSatisfy(row -> {
            assertThat(row.note()).isNotBlank();
            assertThat(row.inputs()).hasSameSizeAs(ladder.inputs());
            assertThat(row.outputs()).hasSameSizeAs(ladder.outputs());
        });
    }

    @Test
    void refusesWhatIsNoDecision() {
        assertThatThrownBy(() -> read("<definitions/>")).isInstanceOf(DiagramUnreadable.class);
        assertThatThrownBy(() -> read("<definitions>")).isInstanceOf(DiagramUnreadable.class);
        assertThatThrownBy(() -> read("<!DOCTYPE a [<!ENTITY b \"c\">]><definitions><decision/></definitions>"))
                .isInstanceOf(DiagramUnreadable.class);
    }

    @Test
    void readsTextsNestedWithoutEnd() {
        var deep = "<text>x".repeat(20_000) + "</text>".repeat(20_000);

        assertThat(read("<definitions><decision id=\"a\">" + deep + "</decision></definitions>")
                        .id())
                .isEqualTo("a");
    }

    private static DecisionModel read(String xml) {
        return DecisionModel.read(xml.getBytes(StandardCharsets.UTF_8));
    }
}
