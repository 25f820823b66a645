package vn.motcua.catalog.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.engine.ModelVersions;

@MotCuaTest
class DueDraftsTests {

    @Autowired
    MockMvc http;

    @Autowired
    DueDrafts due;

    @Autowired
    ModelVersions versions;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient db;

    private DraftDesk desk;

    @BeforeEach
    void sitDown() {
        desk = new DraftDesk(http);
    }

    @Test
    void publishesWhenTheDayBeginsInVietnam() {
        var diagram = new ADiagram("thue", "1.008498");
        long id = approved(diagram, "2026-12-01");
        assertThat(desk.state(id)).isEqualTo("approved");

        clock.set("2026-11-30T23:59");
        due.publishDue();
        assertThat(versions.of(diagram.key())).isEmpty();
        clock.set("2026-12-01T00:00");
        assertThat(due.publishDue()).isEqualTo(1);
        assertThat(due.publishDue()).isZero();

        assertThat(desk.state(id)).isEqualTo("published");
        assertThat(versions.of(diagram.key())).hasSize(1);
        var version = desk.api()
                .get("analyst", "/api/diagrams/" + diagram.key() + "/versions")
                .json()
                .path(0);
        assertThat(version.path("how").asText()).isEqualTo("on-date");
        assertThat(version.path("approver").asText()).isEqualTo("approver");
    }

    @Test
    void publishesOnceWhenTwoNodesLookAtTheSameMinute() throws Exception {
        var diagram = new ADiagram("tu-phap", "1.000688");
        approved(diagram, "2026-12-01");
        clock.set("2026-12-01T08:00");

        Callable<Integer> node = () -> due.publishDue();
        var nodes = Executors.newFixedThreadPool(2);
        int published = 0;
        for (var count : nodes.invokeAll(List.of(node, node))) {
            published += count.get();
        }
        nodes.shutdown();

        assertThat(published).isEqualTo(1);
        assertThat(versions.of(diagram.key())).hasSize(1);
    }

    @Test
    void givesBackWhatCannotBePublishedAndGoesOn() {
        var moved = new ADiagram("tu-phap", "1.000894");
        var other = new ADiagram("van-hoa-the-thao-va-du-lich", "1.009403");
        long stuck = approved(moved, "2026-12-01");
        approved(other, "2026-12-01");
        db.sql("update diagram_drafts set base_version = 3 where id = :id")
                .param("id", stuck)
                .update();
        clock.set("2026-12-01T08:00");

        assertThat(due.publishDue()).isEqualTo(1);

        assertThat(desk.state(stuck)).isEqualTo("open");
        var last = desk.draft(stuck).path("history").path(3);
        assertThat(last.path("act").asText()).isEqualTo("held-back");
        assertThat(last.path("note").asText()).isEqualTo("draft.base-moved");
        assertThat(versions.of(moved.key())).isEmpty();
        assertThat(versions.of(other.key())).hasSize(1);
    }

    @Test
    void takesAnApprovalBackBeforeItsDay() {
        var diagram = new ADiagram("van-hoa-the-thao-va-du-lich", "1.014464");
        long id = approved(diagram, "2026-12-01");

        desk.api()
                .post("approver", "/api/drafts/" + id + "/return", "{\"reason\": \"Chờ ý kiến\"}")
                .is(200);
        clock.set("2026-12-02T08:00");
        due.publishDue();

        assertThat(desk.state(id)).isEqualTo("open");
        assertThat(desk.draft(id).path("order").isNull()).isTrue();
        assertThat(versions.of(diagram.key())).isEmpty();
    }

    private long approved(ADiagram diagram, String day) {
        long id = desk.open("analyst", diagram.key(), diagram.text())
                .is(201)
                .json()
                .path("id")
                .asLong();
        desk.submit("analyst", id).is(200);
        desk.approve("approver", id, day).is(200);
        return id;
    }
}
