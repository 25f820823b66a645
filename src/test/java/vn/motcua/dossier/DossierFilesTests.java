package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.Api;
import vn.motcua.MotCuaTest;
import vn.motcua.files.GoodFiles;
import vn.motcua.files.HostileFiles;

@MotCuaTest
class DossierFilesTests {

    private static final String RECEPTION = "phuong-bac-giang.reception";
    private static final String ELSEWHERE = "phuong-da-mai.reception";

    @Autowired
    private MockMvc http;

    @Autowired
    private JdbcClient db;

    private Api api;
    private String dossier;

    @BeforeEach
    void receiveADossier() {
        api = new Api(http);
        dossier = api.post(RECEPTION, "/api/dossiers", ADossier.of("1.001193").json())
                .is(201)
                .json()
                .path("code")
                .asText();
    }

    @Test
    void givesBackAFileAsItCameAndAsAnAttachmentOnly() throws Exception {
        var bytes = GoodFiles.pdf();
        var added = send(RECEPTION, "Giấy chứng sinh.pdf", bytes, "1").is(201).json();
        var path = files() + "/" + added.path(0).path("id").asLong();

        var answer = http.perform(get(path).with(httpBasic(RECEPTION, "demo")))
                .andReturn()
                .getResponse();

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsByteArray()).isEqualTo(bytes);
        assertThat(answer.getContentType()).isEqualTo("application/pdf");
        assertThat(answer.getHeader("Content-Disposition")).startsWith("attachment;");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeaders("Content-Security-Policy")).anyMatch(policy -> policy.contains("sandbox"));
        assertThat(added.path(0).path("paper").asInt()).isEqualTo(1);
    }

    @Test
    void putsAddingAndReadingOnRecordWithoutTheName() {
        var id = send(RECEPTION, "Nguyễn Thị Hường.pdf", GoodFiles.pdf(), null)
                .is(201)
                .json()
                .path(0)
                .path("id")
                .asLong();
        api.get(RECEPTION, files() + "/" + id).is(200);

        var history =
                api.get("auditor", "/api/dossiers/" + dossier + "/history").is(200);

        assertThat(history.body()).contains("file-added", "file-read").doesNotContain("Hường");
    }

    @Test
    void keepsTheSameBytesInADossierOnce() {
        var bytes = GoodFiles.pdf();
        send(RECEPTION, "a.pdf", bytes, null).is(201);
        send(RECEPTION, "b.pdf", bytes, null).is(201);

        assertThat(api.get(RECEPTION, files()).json()).hasSize(1);
    }

    @Test
    void hidesFilesFromUnitsThatDoNotHoldTheDossier() {
        var id = send(RECEPTION, "a.pdf", GoodFiles.pdf(), null)
                .is(201)
                .json()
                .path(0)
                .path("id")
                .asLong();

        api.get(ELSEWHERE, files()).is(404);
        api.get(ELSEWHERE, files() + "/" + id).is(404);
        send(ELSEWHERE, "a.pdf", GoodFiles.pdf(), null).is(404);
        send("manager", "a.pdf", GoodFiles.pdf(), null).is(404);
        api.get(RECEPTION, files() + "/999999999").is(404);
    }

    @Test
    void namesTheFieldThatIsMissingOrWrong() throws Exception {
        var none = http.perform(multipart(files()).with(httpBasic(RECEPTION, "demo")))
                .andReturn()
                .getResponse();

        assertThat(none.getStatus()).isEqualTo(422);
        assertThat(send(RECEPTION, "a.pdf", GoodFiles.pdf(), "7").is(422).fields())
                .containsExactly("paper");
        assertThat(send(RECEPTION, "a.pdf", GoodFiles.pdf(), "x").is(422).fields())
                .containsExactly("paper");
    }

    @Test
    void takesNoFileOnceTheDossierIsOver() {
        api.post(RECEPTION, "/api/dossiers/" + dossier + "/refusal", "{\"reason\":\"Không đủ điều kiện\"}")
                .is(200);

        assertThat(send(RECEPTION, "a.pdf", GoodFiles.pdf(), null).is(409).code())
                .isEqualTo("dossier.files-closed");
    }

    @Test
    void keepsNothingOfAnyHostileFileAndNamesItsFault() {
        var before = contents();
        for (var hostile : HostileFiles.all()) {
            var refused = send(RECEPTION, hostile.name(), hostile.bytes(), null);

            assertThat(refused.status()).as(hostile.what()).isBetween(400, 499);
            assertThat(refused.code()).as(hostile.what()).isEqualTo(hostile.code());
            assertThat(refused.json().path("field").asText()).isEqualTo("file");
            assertThat(refused.json().path("title").asText()).doesNotContain("problem.", "{1}");
        }
        assertThat(contents()).isEqualTo(before);
        assertThat(api.get(RECEPTION, files()).json()).isEmpty();
    }

    private int contents() {
        return db.sql("select count(*) from file_contents").query(Integer.class).single();
    }

    private String files() {
        return "/api/dossiers/" + dossier + "/files";
    }

    private Api.Reply send(String officer, String name, byte[] bytes, @org.jspecify.annotations.Nullable String paper) {
        try {
            var request = multipart(files()).file(new MockMultipartFile("file", name, null, bytes));
            if (paper != null) {
                request.param("paper", paper);
            }
            var answer = http.perform(request.with(httpBasic(officer, "demo")))
                    .andReturn()
                    .getResponse();
            return new Api.Reply(answer.getStatus(), answer.getContentAsString(StandardCharsets.UTF_8));
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
