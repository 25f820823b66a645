package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.Api;
import vn.motcua.MotCuaTest;

/** What programs send wrong to the moves is named, and nothing of it is kept. */
@MotCuaTest
class MoveInputTests {

    private static final String RECEPTION = "phuong-bac-giang.reception";

    @Autowired
    MockMvc http;

    @Autowired
    JdbcClient db;

    private Api api;
    private String dossier;

    @BeforeEach
    void receive() {
        api = new Api(http);
        dossier = api.post(RECEPTION, "/api/dossiers", ADossier.of("1.001193").json())
                .is(201)
                .json()
                .path("code")
                .asText();
    }

    @Test
    void anItemThatIsNothingIsNotPrintedAsAWord() {
        assertThat(post("supplement-request", "{\"items\":[null],\"reason\":\"Thiếu\"}")
                        .is(422)
                        .body())
                .contains("\"items\"");
        assertThat(letters()).as("only the receipt").isEqualTo(1);
    }

    @Test
    void papersThatAreNothingOrTooManyAreNamedAndNotLost() {
        post("supplement-request", "{\"items\":[\"Giấy chứng sinh\"],\"reason\":\"Thiếu\"}")
                .is(200);
        var many = "{\"name\":\"Giấy\"},".repeat(101);

        assertThat(post("supplement", "{\"papers\":[null],\"note\":\"\"}")
                        .is(422)
                        .body())
                .contains("papers.name");
        assertThat(post("supplement", "{\"papers\":[" + many.substring(0, many.length() - 1) + "],\"note\":\"\"}")
                        .is(422)
                        .body())
                .contains("\"papers\"");
        assertThat(api.state(dossier)).as("still waits for papers").isEqualTo(DossierState.SUPPLEMENT_ASKED.code());
    }

    @Test
    void aDossierThatIsOverGetsNoNewSlip() {
        post("refusal", "{\"reason\":\"Không thuộc thẩm quyền\"}").is(200);

        assertThat(post("slip", "{}").is(409).code()).isEqualTo("dossier.wrong-state");
        assertThat(letters()).as("receipt and refusal").isEqualTo(2);
    }

    private Api.Reply post(String move, String body) {
        return api.post(RECEPTION, "/api/dossiers/" + dossier + "/" + move, body);
    }

    private int letters() {
        return db.sql("select count(*) from letters where dossier_code = ?")
                .param(dossier)
                .query(Integer.class)
                .single();
    }
}
