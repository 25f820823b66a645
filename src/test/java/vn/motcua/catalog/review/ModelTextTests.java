package vn.motcua.catalog.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.web.Refusal;

class ModelTextTests {

    private static final String DMN =
            "<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\">%s</definitions>";

    @Test
    void readsWhatADiagramCallsItself() {
        var diagram = new ADiagram("y-te", "1.013815");

        var text = ModelText.of(bytes(diagram.text()));

        assertThat(text.key()).isEqualTo("tthc-1.013815");
        assertThat(text.decision()).isFalse();
        assertThat(text.title()).isNotBlank().isNotEqualTo(text.key());
        assertThat(text.text()).isEqualTo(diagram.text());
    }

    @Test
    void readsWhatADecisionCallsItself() throws IOException {
        var text = ModelText.of(Files.readAllBytes(Path.of("decisions/step-routing.dmn")));

        assertThat(text.key()).isEqualTo("step-routing");
        assertThat(text.decision()).isTrue();
    }

    @Test
    void takesTheMarkBeforeTheTextAway() {
        var marked = "\ufeff" + DMN.formatted("<decision id=\"a\"/>");

        assertThat(ModelText.of(bytes(marked)).text()).startsWith("<definitions");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no XML",
                "<html/>",
                "<!DOCTYPE a><definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\"><decision id=\"a\"/></definitions>",
                "<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\"/>",
                "<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\"><decision/></definitions>",
                "<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\"><decision id=\"a\"/><decision id=\"b\"/></definitions>",
                "<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\"><decision id=\"a\">",
                "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\"><decision id=\"a\"/></definitions>"
            })
    void refusesWhatIsNeitherOneProcessNorOneDecision(String text) {
        assertThatThrownBy(() -> ModelText.of(bytes(text)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("catalog.diagram-unreadable"));
    }

    @Test
    void refusesOtherEncodingsAndWhatIsTooLarge() {
        var other = "Đăng ký".getBytes(Charset.forName("UTF-16"));

        assertThatThrownBy(() -> ModelText.of(other)).isInstanceOf(DraftRefused.class);
        assertThatThrownBy(() -> ModelText.of(new byte[ModelText.LARGEST + 1]))
                .isInstanceOfSatisfying(
                        DraftRefused.class,
                        refusal -> assertThat(refusal.status().value()).isEqualTo(413));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
