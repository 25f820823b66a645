package vn.motcua.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.Api;
import vn.motcua.MotCuaTest;
import vn.motcua.dossier.ADossier;

@MotCuaTest
class LookUpPagesTests {

    @Autowired
    private MockMvc http;

    @Autowired
    private JdbcClient db;

    @Test
    void theReceiptsAddressShowsTheStateToAnyoneAndNothingPersonal() throws Exception {
        var code = new Api(http)
                .post(
                        "phuong-bac-giang.reception",
                        "/api/dossiers",
                        ADossier.of("1.001193").json())
                .is(201)
                .json()
                .path("code")
                .asText();
        var token = db.sql("select lookup_token from dossiers where code = ?")
                .param(code)
                .query(String.class)
                .single();

        var page = http.perform(get("/lookup/" + code).param("token", token))
                .andReturn()
                .getResponse();
        var wrong = http.perform(get("/lookup/" + code)).andReturn().getResponse();

        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(page.getContentAsString()).contains(code, "Được tiếp nhận").doesNotContain("Hường", "024190001234");
        assertThat(wrong.getStatus()).isEqualTo(404);
    }
}
