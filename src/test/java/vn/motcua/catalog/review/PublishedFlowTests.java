package vn.motcua.catalog.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.Api;
import vn.motcua.MotCuaTest;
import vn.motcua.dossier.ADossier;

/** What a publication means for dossiers. */
@MotCuaTest
class PublishedFlowTests {

    private static final String RECEPTION = "phuong-bac-giang.reception";

    @Autowired
    MockMvc http;

    @Test
    void dossiersStayOnTheVersionTheyWereReceivedOn() {
        var desk = new DraftDesk(http);
        var diagram = new ADiagram("tu-phap", "1.001193");
        var old = receive(diagram);
        desk.publish(diagram.key(), diagram.withFirstStep("Kiểm tra giấy tờ"));
        var young = receive(diagram);

        assertThat(firstStep(old)).isNotBlank().isNotEqualTo("Kiểm tra giấy tờ");
        assertThat(firstStep(young)).isEqualTo("Kiểm tra giấy tờ");
        assertThat(desk.api().step(old)).isEqualTo(desk.api().step(young));
        var versions = desk.api()
                .get("manager", "/api/diagrams/" + diagram.key() + "/versions")
                .json();
        assertThat(versions.path(0).path("running").asLong()).isEqualTo(1);
        assertThat(versions.path(1).path("running").asLong()).isPositive();

        desk.publish(diagram.key(), diagram.text());
    }

    private String receive(ADiagram diagram) {
        return new Api(http)
                .post(RECEPTION, "/api/dossiers", ADossier.of(diagram.code()).json())
                .is(201)
                .json()
                .path("code")
                .asText();
    }

    private String firstStep(String dossier) {
        return new Api(http).holder(dossier).path("name").asText();
    }
}
