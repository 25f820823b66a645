package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.Api;
import vn.motcua.MotCuaTest;

@MotCuaTest
class LetterPressTests {

    private static final String OFFICER = "phuong-bac-giang.reception";

    @Autowired
    private MockMvc http;

    @Test
    void theReceiptPrintsWhatWasHandedInAndTheAppointment() throws Exception {
        var api = new Api(http);
        var code = receive(api);

        assertThat(letter(api, code, 0))
                .contains(code, "Nguyễn Thị Hường", "024190001234", "Giấy chứng sinh", "1 ngày làm việc")
                .contains("hồ sơ: 09 giờ 00 phút, ngày 25 tháng 11 năm 2026");
    }

    @Test
    void aRefusalPrintsItsReason() throws Exception {
        var api = new Api(http);
        var code = receive(api);

        api.post(OFFICER, "/api/dossiers/" + code + "/refusal", "{\"reason\":\"Không thuộc thẩm quyền\"}")
                .is(200);

        assertThat(letter(api, code, 1)).contains("Không thuộc thẩm quyền", code);
    }

    private static String receive(Api api) {
        return api.post(
                        OFFICER,
                        "/api/dossiers",
                        ADossier.of("1.001193").paper("Giấy chứng sinh").json())
                .is(201)
                .json()
                .path("code")
                .asText();
    }

    private String letter(Api api, String code, int number) throws Exception {
        var path = "/api/dossiers/" + code + "/letters";
        var id = api.get(OFFICER, path).is(200).json().path(number).path("id").asText();
        var pdf = http.perform(get(path + "/" + id).with(httpBasic(OFFICER, "demo")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        return text(pdf);
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
