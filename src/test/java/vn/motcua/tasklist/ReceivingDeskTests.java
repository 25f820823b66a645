package vn.motcua.tasklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.motcua.Api;
import vn.motcua.MotCuaTest;
import vn.motcua.dossier.ADossier;
import vn.motcua.files.GoodFiles;

@MotCuaTest
class ReceivingDeskTests {

    private static final String RECEPTION = "phuong-bac-giang.reception";
    private static final String PAPER = "Giấy chứng sinh bản chính";
    private static final String LEFT_HOME = "Giấy ủy quyền có chứng thực";

    @Autowired
    private MockMvc http;

    @Test
    void promisesADateAndOffersTheUnitsUsualPapersBeforeReceiving() throws Exception {
        receiveTwice();

        var page = page(get("/dossiers/new").param("procedure", "1.001193"));

        assertThat(page).contains("Nếu tiếp nhận bây giờ", PAPER, "papers[0].brought", "Không thu");
    }

    @Test
    void storesOnlyThePapersThatWereTicked() throws Exception {
        receiveTwice();
        var form = post("/dossiers/new")
                .with(csrf())
                .param("procedureCode", "1.001193")
                .param("channel", "direct")
                .param("returnMethod", "counter")
                .param("applicant.kind", "citizen")
                .param("applicant.name", "Trần Văn Bình")
                .param("applicant.idNumber", "024190009999")
                .param("papers[0].usual", "1")
                .param("papers[0].name", LEFT_HOME)
                .param("papers[0].originals", "1")
                .param("papers[0].copies", "0")
                .param("papers[1].usual", "1")
                .param("papers[1].brought", "1")
                .param("papers[1].name", PAPER)
                .param("papers[1].originals", "1")
                .param("papers[1].copies", "2");

        var answer = http.perform(form.with(user(RECEPTION))).andReturn().getResponse();

        var received = answer.getRedirectedUrl();
        assertThat(received).as(answer.getContentAsString()).endsWith("/received");
        var code = received.split("/")[2];
        var papers = new Api(http)
                .get(RECEPTION, "/api/dossiers/" + code)
                .is(200)
                .json()
                .path("papers");
        assertThat(papers.findValuesAsText("name")).containsExactly(PAPER);
    }

    @Test
    void takesScansOnThePageThatFollowsAndSaysWhyNot() throws Exception {
        var code = receive();
        var files = "/dossiers/" + code + "/files";
        var good = new MockMultipartFile("file", "Bản quét.pdf", null, GoodFiles.pdf());
        var bad = new MockMultipartFile("file", "a.exe", null, new byte[] {'M', 'Z', 0, 0});

        var taken = http.perform(multipart(files).file(good).with(csrf()).with(user(RECEPTION)))
                .andReturn();
        var refused = http.perform(multipart(files).file(bad).with(csrf()).with(user(RECEPTION)))
                .andReturn();

        assertThat(taken.getFlashMap().get("added")).isEqualTo(1);
        assertThat(String.valueOf(refused.getFlashMap().get("fileRefused"))).contains("a.exe");
        assertThat(page(get("/dossiers/" + code + "/received")))
                .contains("Bản quét.pdf")
                .doesNotContain("a.exe");
    }

    private void receiveTwice() {
        receive();
        receive();
    }

    private String receive() {
        return new Api(http)
                .post(
                        RECEPTION,
                        "/api/dossiers",
                        ADossier.of("1.001193").paper(PAPER).paper(LEFT_HOME).json())
                .is(201)
                .json()
                .path("code")
                .asText();
    }

    private String page(MockHttpServletRequestBuilder request) throws Exception {
        var answer = http.perform(request.with(user(RECEPTION))).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString();
    }
}
