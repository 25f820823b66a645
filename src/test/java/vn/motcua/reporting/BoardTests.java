package vn.motcua.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.Api;
import vn.motcua.MotCuaTest;
import vn.motcua.organization.Officers;

/** Monday 23 November 2026, 9:00; the 24th is a day off. Each test has a unit that no other test uses. */
@MotCuaTest
class BoardTests {

    @Autowired
    private MockMvc http;

    @Autowired
    private JdbcClient db;

    @Autowired
    private Horizons horizons;

    @Autowired
    private DossierLists lists;

    @Autowired
    private Officers officers;

    private Api api;
    private BoardRows rows;

    @BeforeEach
    void open() {
        api = new Api(http);
        rows = new BoardRows(db);
    }

    @Test
    void countsEachDossierInItsWorkingDays() {
        var unit = "phuong-chu";
        rows.dossier(unit, "2026-11-23T08:59");
        rows.dossier(unit, "2026-11-23T09:00");
        rows.dossier(unit, "2026-11-23T17:00");
        // The holiday belongs to the working day after it.
        rows.dossier(unit, "2026-11-24T10:00");
        rows.dossier(unit, "2026-11-25T17:00");
        rows.dossier(unit, "2026-11-26T08:00");
        rows.dossier(unit, "2026-11-27T17:00");
        rows.dossier(unit, "2026-11-28T10:00");
        rows.dossier(unit, "2026-12-01T17:00");
        rows.dossier(unit, "2026-12-02T08:00");
        rows.escalated(rows.dossier(unit, null));
        rows.dossier(unit, "2026-11-20T08:00", "2026-11-02T08:00", "2026-11-20T09:00");

        var line = api.get("manager", "/api/sla/board?unit=" + unit)
                .is(200)
                .json()
                .path("units")
                .path(0);

        assertThat(line.path("name").asText()).isEqualTo("Phường Chũ");
        assertThat(counts(line, "open", "late", "dueToday", "due1", "due3", "due5", "paused", "escalated"))
                .containsExactly(11, 1, 2, 2, 4, 6, 1, 1);
    }

    @Test
    void theListBehindANumberHasAsManyDossiers() {
        var unit = "phuong-mao-dien";
        var late = rows.dossier(unit, "2026-11-20T08:00");
        rows.dossier(unit, "2026-11-25T08:00");
        rows.dossier(unit, "2026-11-27T08:00");
        var paused = rows.dossier(unit, null);
        var line = api.get("chair", "/api/sla/board?unit=" + unit)
                .json()
                .path("units")
                .path(0);

        for (var bucket : List.of("open", "late", "due1", "due3", "due5", "paused", "escalated")) {
            assertThat(found(unit, bucket, null))
                    .as(bucket)
                    .hasSize(line.path(bucket).asInt());
        }
        assertThat(found(unit, "today", null)).hasSize(line.path("dueToday").asInt());
        assertThat(found(unit, "late", null)).extracting(ListedDossier::code).containsExactly(late);
        assertThat(found(unit, "open", null))
                .extracting(ListedDossier::code)
                .startsWith(late)
                .endsWith(paused);
    }

    @Test
    void thePagesOfAListFollowOneAnotherWithoutAGap() {
        var unit = "phuong-ninh-xa";
        for (int i = 0; i < DossierLists.PAGE_SIZE + 3; i++) {
            rows.dossier(unit, i % 10 == 0 ? null : "2026-11-2" + (5 + i % 3) + "T08:00");
        }
        var all = found(unit, "open", null);
        var first = all.subList(0, DossierLists.PAGE_SIZE);
        var last = first.get(first.size() - 1);

        var second = found(unit, "open", new ListCursor(last.dueAt(), last.code()));

        assertThat(all).hasSize(DossierLists.PAGE_SIZE + 1);
        assertThat(second).hasSize(3).doesNotContainAnyElementsOf(first);
    }

    @Test
    void saysWhoHoldsWhat() {
        var unit = "phuong-kinh-bac";
        var dossier = rows.dossier(unit, "2026-11-25T08:00");
        rows.step(dossier, unit, "examine", "phuong-kinh-bac.specialist", "2026-11-20T08:00");
        rows.step(rows.dossier(unit, "2026-11-25T08:00"), unit, "examine", null, "2026-11-27T08:00");
        rows.step(rows.dossier(unit, "2026-11-25T08:00"), "so-khac", "opine", null, "2026-11-27T08:00");
        var page = page("phuong-kinh-bac.head", "/board/units/" + unit);

        assertThat(page).contains("Bước examine", "Chưa có ai nhận", "so-khac", "holder=so-khac");
        assertThat(lists.find(watched("manager"), question(unit, "examine", null), horizons.now()))
                .hasSize(2);
        assertThat(lists.find(watched("manager"), question(unit, null, ListQuestion.NOBODY), horizons.now()))
                .hasSize(1);
        assertThat(lists.find(watched("manager"), question(unit, null, "phuong-kinh-bac.specialist"), horizons.now()))
                .extracting(ListedDossier::code)
                .containsExactly(dossier);
    }

    @Test
    void aHeadWatchesTheirOwnUnitOnly() {
        rows.dossier("phuong-tan-tien", "2026-11-25T08:00");

        var own =
                api.get("phuong-tan-tien.head", "/api/sla/board").is(200).json().path("units");

        assertThat(own).extracting(unit -> unit.path("unit").asText()).containsExactly("phuong-tan-tien");
        for (var path : List.of("board?", "forecast?", "silent?", "heat?procedure=1.001193&")) {
            var refused = api.get("phuong-tan-tien.leader", "/api/sla/" + path + "unit=tu-phap")
                    .is(403);
            assertThat(refused.code()).isEqualTo("reporting.not-your-unit");
            api.get("phuong-tan-tien.specialist", "/api/sla/" + path + "unit=phuong-tan-tien")
                    .is(403);
            api.get("admin", "/api/sla/" + path + "unit=phuong-tan-tien").is(403);
        }
        assertThat(page("phuong-tan-tien.head", "/board/dossiers?unit=tu-phap")).contains("chỉ xem được");
        assertThat(page("phuong-tan-tien.head", "/board/dossiers?holder=tu-phap"))
                .contains("chỉ xem được");
    }

    @Test
    void refusesWhatIsNoQuestion() {
        assertThat(api.get("manager", "/api/sla/board?unit=khong-co").is(404).code())
                .isNotEmpty();
        assertThat(api.get("manager", "/api/sla/board?unit=Kh%C3%B4ng").is(422).code())
                .isEqualTo("invalid-fields");
        assertThat(api.get("manager", "/api/sla/silent?days=0").is(422).code()).isEqualTo("invalid-fields");
        assertThat(api.get("manager", "/api/sla/heat?procedure=1.001193&days=7")
                        .is(422)
                        .code())
                .isEqualTo("invalid-fields");
        api.get("manager", "/api/sla/heat?procedure=x").is(404);
    }

    @Test
    void saysThatThereIsNothing() {
        assertThat(page("phuong-vo-cuong.head", "/board")).contains("Không có hồ sơ nào đang giải quyết");
        assertThat(page("phuong-vo-cuong.head", "/board/forecast")).contains("Không có hồ sơ nào đang giải quyết");
        assertThat(page("phuong-vo-cuong.head", "/board/weekly")).contains("Không có hồ sơ nào quá hạn");
        assertThat(page("phuong-vo-cuong.head", "/board/silent")).contains("Không có hồ sơ nào đứng yên");
        assertThat(page("phuong-vo-cuong.head", "/board/heat/1.001193")).contains("Chưa có bước nào xong");
        assertThat(page("phuong-vo-cuong.head", "/board/dossiers")).contains("Không có hồ sơ nào trong nhóm này");
    }

    private List<ListedDossier> found(String unit, String bucket, @org.jspecify.annotations.Nullable ListCursor after) {
        var question = new ListQuestion(
                unit, Bucket.valueOf(bucket.toUpperCase(java.util.Locale.ROOT)), null, null, null, after);
        return lists.find(watched("manager"), question, horizons.now());
    }

    private static ListQuestion question(
            String holder,
            @org.jspecify.annotations.Nullable String step,
            @org.jspecify.annotations.Nullable String officer) {
        return new ListQuestion(null, Bucket.OPEN, holder, step, officer, null);
    }

    private Watched watched(String login) {
        return Watched.by(officers.find(login).orElseThrow());
    }

    private String page(String login, String path) {
        return ABoardPage.of(http, login, path);
    }

    private static List<Integer> counts(JsonNode line, String... names) {
        return StreamSupport.stream(List.of(names).spliterator(), false)
                .map(name -> line.path(name).asInt())
                .toList();
    }
}
