package vn.motcua.catalog.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.Api;
import vn.motcua.ServedMotCuaTest;
import vn.motcua.catalog.review.ADiagram;
import vn.motcua.catalog.review.Draft;
import vn.motcua.catalog.review.DraftQuery;
import vn.motcua.catalog.review.Drafts;

@ServedMotCuaTest
class ModelerDoorTests {

    private static final String ANALYST = basic("analyst");

    @LocalServerPort
    int port;

    @Autowired
    Drafts drafts;

    @Autowired
    JdbcClient db;

    @Test
    void storesWhatTheModelerDeploysAsDraftsAndRefusesToStartThem() throws Exception {
        var diagram = new ADiagram("xay-dung", "1.013225");
        var decision = Files.readString(Path.of("decisions/consulted-units.dmn"))
                .replaceFirst("<description>", "<description>Rà soát. ");
        assertThat(RecordedRequest.named("connection").sendTo(port).is(200).body())
                .contains("[]");
        assertThat(RecordedRequest.named("version")
                        .sendTo(port)
                        .is(200)
                        .json()
                        .path("version")
                        .asText())
                .startsWith("7.24.");

        var began = System.nanoTime();
        var answer = deploy(diagram.text(), decision).is(200).json();
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(2));

        var draft = only(diagram.key());
        var definition = answer.path("deployedProcessDefinitions").path("draft:" + draft.id());
        assertThat(definition.path("key").asText()).isEqualTo(diagram.key());
        assertThat(definition.path("resource").asText()).isEqualTo(diagram.path());
        assertThat(answer.path("name").asText()).isEqualTo("1.013225");
        assertThat(answer.path("deployedDecisionDefinitions").size()).isEqualTo(1);
        assertThat(drafts.content(draft.id())).isEqualTo(diagram.text());
        assertThat(draft.author()).isEqualTo("analyst");

        var start = RecordedRequest.named("start")
                .with("draft:1/", definition.path("id").asText() + "/")
                .sendTo(port)
                .is(400);
        assertThat(start.json().path("message").asText())
                .contains("chạy thử", "http://localhost:" + port + "/drafts/" + draft.id() + "/rehearsal");
    }

    @Test
    void aSecondDeploymentIsANewSavingOfTheSameDraft() throws Exception {
        var diagram = new ADiagram("xay-dung", "1.013236");
        deploy(diagram.text()).is(200);
        deploy(diagram.text()).is(200);
        assertThat(only(diagram.key()).revision()).isEqualTo(1);

        deploy(diagram.withFirstStep("Kiểm tra hồ sơ")).is(200);

        assertThat(only(diagram.key()).revision()).isEqualTo(2);
    }

    @Test
    void makesNoDraftOfWhatIsLive() throws Exception {
        var answer = deploy(new ADiagram("tu-phap", "1.001193").text()).is(200).json();

        assertThat(answer.path("deployedProcessDefinitions").isNull()).isTrue();
        assertThat(drafts.list(DraftQuery.ofKey("tthc-1.001193"))).isEmpty();
    }

    @Test
    void showsTheReasonWhenADiagramIsRefused() throws Exception {
        var diagram = new ADiagram("y-te", "1.001806");

        var refused = deploy(diagram.hostile());

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("type").asText()).isEqualTo("engine.model-refused");
        assertThat(refused.json().path("message").asText())
                .contains("Activity_Evil")
                .containsPattern("[ạảấầẩẫậắằẳẵặẹẻẽếềểễệ]");
        assertThat(deploy("no diagram").json().path("message").asText()).contains("dòng 1");
        assertThat(deploy(new ADiagram("y-te", "1.001806").text().replace("tthc-1.001806", "tthc-9.999999"))
                        .json()
                        .path("message")
                        .asText())
                .contains("tthc-9.999999");
        assertThat(drafts.list(DraftQuery.ofKey(diagram.key()))).isEmpty();
    }

    @Test
    void storesNoneOfTheFilesWhenOneIsRefused() throws Exception {
        var diagram = new ADiagram("y-te", "1.013815");

        assertThat(deploy(diagram.text(), "no table").status()).isEqualTo(422);

        assertThat(drafts.list(DraftQuery.ofKey(diagram.key()))).isEmpty();
    }

    @Test
    void refusesWhatIsTooLargeOrNoDiagram() throws Exception {
        var large = deploy("<a>" + " ".repeat(2 * 1024 * 1024) + "</a>");
        assertThat(large.status()).isEqualTo(413);
        assertThat(large.json().path("message").asText()).contains("2 MB");
        var form =
                RecordedRequest.named("deployment").without("step-routing.dmn").with("1.013225.bpmn", "a.form");
        assertThat(form.sendTo(port).is(422).json().path("message").asText()).contains(".bpmn");
        var none =
                RecordedRequest.named("deployment").without("step-routing.dmn").without("1.013225.bpmn");
        assertThat(none.sendTo(port).status()).isEqualTo(422);
    }

    @Test
    void refusesToOverwriteAnothersDraftInWords() throws Exception {
        var diagram = new ADiagram("y-te", "1.013817");
        db.sql("insert into officer_positions (login, position) values ('y-te.head', 'ANALYST') on conflict do nothing")
                .update();
        deploy(diagram.text()).is(200);

        var other = RecordedRequest.named("deployment")
                .without("step-routing.dmn")
                .with(ANALYST, basic("y-te.head"))
                .with("@diagram@", diagram.withFirstStep("Kiểm tra"))
                .sendTo(port)
                .is(409);

        assertThat(other.json().path("message").asText()).contains("analyst");
        assertThat(only(diagram.key()).revision()).isEqualTo(1);
    }

    @Test
    void isOpenToAnalystsOnly() throws Exception {
        var connection = RecordedRequest.named("connection");
        assertThat(connection
                        .with("authorization: " + ANALYST + "\r\n", "")
                        .sendTo(port)
                        .is(401)
                        .json()
                        .has("message"))
                .isTrue();
        assertThat(connection
                        .with(ANALYST, basic("approver"))
                        .sendTo(port)
                        .is(403)
                        .json()
                        .path("message")
                        .asText())
                .isNotBlank();
        var deployment = RecordedRequest.named("deployment").without("step-routing.dmn");
        var fromDisk = deployment.with("accept:", "Origin: file://\r\naccept:").with("@diagram@", "x");
        var fromAnotherSite = deployment.with("accept:", "Origin: https://example.vn\r\naccept:");
        assertThat(fromDisk.sendTo(port).status()).isEqualTo(422);
        assertThat(fromAnotherSite.sendTo(port).is(403).json().path("type").asText())
                .isEqualTo("access.not-allowed");
    }

    private Api.Reply deploy(String diagram) throws Exception {
        return RecordedRequest.named("deployment")
                .without("step-routing.dmn")
                .with("@diagram@", diagram)
                .sendTo(port);
    }

    private Api.Reply deploy(String diagram, String decision) throws Exception {
        return RecordedRequest.named("deployment")
                .with("@diagram@", diagram)
                .with("@decision@", decision)
                .sendTo(port);
    }

    private Draft only(String key) {
        var found = drafts.list(DraftQuery.ofKey(key));
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static String basic(String login) {
        return "Basic " + Base64.getEncoder().encodeToString((login + ":demo").getBytes());
    }
}
