package vn.motcua.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.catalog.lint.ModelLint;
import vn.motcua.web.InvalidFields;

class LintApiTests {

    private static final String BIRTH = "processes/tu-phap/1.001193.bpmn";

    private final MockMvcTester http = MockMvcTester.of(new LintApi(ModelLint.ofCheckout(Path.of(""))));

    @Test
    void findsNothingWrongWithAGoodDiagram() throws IOException {
        assertThat(ask(BIRTH, birth()))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.findings")
                .asArray()
                .isEmpty();
    }

    @Test
    void saysWhatIsWrongInTheReadersLanguage() throws IOException {
        var answer = assertThat(ask(BIRTH, birth().replace("${startHandling}", "${nothing}")))
                .hasStatusOk()
                .bodyJson();

        answer.extractingPath("$.findings.length()").isEqualTo(1);
        answer.extractingPath("$.findings[0].rule").isEqualTo("bean-unknown");
        answer.extractingPath("$.findings[0].severity").isEqualTo("error");
        answer.extractingPath("$.findings[0].element").isEqualTo("Activity_StartHandling");
        answer.extractingPath("$.findings[0].label").isEqualTo("Chuyển hồ sơ xử lý");
        answer.extractingPath("$.findings[0].message").asString().contains("Bước tự động «Chuyển hồ sơ xử lý»");
    }

    @Test
    void answersForADecisionTableToo() throws IOException {
        var table = Files.readString(Path.of("decisions/escalation-ladder.dmn")).replace("[6..10]", "[7..10]");

        assertThat(ask("decisions/escalation-ladder.dmn", table))
                .bodyJson()
                .extractingPath("$.findings[0].message")
                .asString()
                .contains("= 6");
    }

    @Test
    void answersForWhatIsNoDiagramWithAFinding() {
        assertThat(ask(BIRTH, ""))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.findings[0].rule")
                .isEqualTo("unreadable");
    }

    @Test
    void refusesAPathThatIsNone() {
        for (var path : new String[] {"", "a.txt", "x/" + "a".repeat(300) + ".bpmn", "a b.bpmn"}) {
            assertThat(ask(path, "<a/>")).as(path).failure().cause().isInstanceOf(InvalidFields.class);
        }
        assertThat(http.post().uri("/api/lint").content("<a/>"))
                .failure()
                .cause()
                .isInstanceOf(InvalidFields.class);
    }

    @Test
    void refusesMoreThanTwoMegabytes() {
        assertThat(ask(BIRTH, "x".repeat(2 * 1024 * 1024 + 1)))
                .failure()
                .cause()
                .isInstanceOf(ModelTooBig.class);
    }

    private MvcTestResult ask(String path, String body) {
        return http.post()
                .uri("/api/lint?path={path}", path)
                .locale(Locale.forLanguageTag("vi"))
                .contentType(MediaType.APPLICATION_XML)
                .content(body.getBytes(StandardCharsets.UTF_8))
                .exchange();
    }

    private static String birth() throws IOException {
        return Files.readString(Path.of(BIRTH));
    }
}
