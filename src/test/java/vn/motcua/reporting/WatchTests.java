package vn.motcua.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.Api;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.dossier.ADossier;

/** The heat map, the forecast, the silent dossiers and the weekly list; Monday 23 November 2026, 9:00. */
@MotCuaTest
class WatchTests {

    @Autowired
    private MockMvc http;

    @Autowired
    private JdbcClient db;

    @Autowired
    private TestClock clock;

    private Api api;
    private BoardRows rows;

    @BeforeEach
    void open() {
        api = new Api(http);
        rows = new BoardRows(db);
    }

    @Test
    void theHeatOfAStepIsItsMedianAndNinthTenthInWorkingTime() {
        var unit = "phuong-vu-ninh";
        var dossier = rows.dossier(unit, "2026-11-25T08:00");
        for (int hours = 1; hours <= 11; hours++) {
            rows.done(dossier, unit, "2026-11-10T08:00", hours * 3600, 8 * 3600);
        }
        rows.done(dossier, unit, "2026-06-10T08:00", 400 * 3600, 8 * 3600);

        var heat = api.get("manager", "/api/sla/heat?procedure=1.001193&days=30&unit=" + unit)
                .is(200)
                .json()
                .path("steps");

        assertThat(heat).hasSize(1);
        var step = heat.path(0);
        assertThat(step.path("step").asText()).isEqualTo("Activity_ExamineDossier");
        assertThat(step.path("count").asInt()).isEqualTo(11);
        assertThat(step.path("medianSeconds").asInt()).isEqualTo(6 * 3600);
        assertThat(step.path("p90Seconds").asInt()).isEqualTo(10 * 3600);
        assertThat(step.path("allottedSeconds").asInt()).isEqualTo(8 * 3600);
        assertThat(step.path("late").asInt()).isEqualTo(3);
        assertThat(step.path("level").asText()).isEqualTo("hot");
        assertThat(ABoardPage.of(http, "phuong-vu-ninh.head", "/board/heat/1.001193?days=30"))
                .contains("6 giờ", "1 ngày 2 giờ", "hay trễ", "data-step=\"Activity_ExamineDossier\"", "3 (27 %)");
        assertThat(api.get("manager", "/api/sla/heat?procedure=1.001193&days=365&unit=" + unit)
                        .json()
                        .path("steps")
                        .path(0)
                        .path("count")
                        .asInt())
                .isEqualTo(12);
    }

    @Test
    void theForecastCountsThePaceOfTheLastWorkingDays() {
        var unit = "phuong-nam-son";
        // The system is older than twenty working days, so that the pace is counted over all of them.
        rows.dossier("phuong-nenh", "2026-12-25T08:00", "2026-09-01T08:00", null);
        for (int i = 0; i < 40; i++) {
            rows.dossier(unit, "2026-11-25T16:00", "2026-11-10T08:00", null);
        }
        for (int i = 0; i < 10; i++) {
            rows.dossier(unit, "2026-12-20T08:00", "2026-11-10T08:00", "2026-11-18T08:00");
        }
        rows.dossier(unit, "2026-12-20T08:00", "2026-11-23T08:00", null);

        var forecast =
                api.get("manager", "/api/sla/forecast?unit=" + unit).is(200).json();
        var total = forecast.path("total");

        assertThat(forecast.path("workingDaysCounted").asInt()).isEqualTo(20);
        assertThat(forecast.path("method").asText()).contains("20 ngày làm việc");
        assertThat(total.path("inflowPerDay").asDouble()).isEqualTo(2.5);
        assertThat(total.path("outflowPerDay").asDouble()).isEqualTo(0.5);
        assertThat(total.path("backlog").asInt()).isEqualTo(41);
        var first = total.path("days").path(0);
        assertThat(first.path("date").asText()).isEqualTo("2026-11-25");
        assertThat(first.path("due").asInt()).isEqualTo(40);
        // Less than a day of today's hours is left at nine.
        assertThat(first.path("expectedLate").asDouble()).isBetween(39.0, 39.5);
        assertThat(ABoardPage.of(http, "manager", "/board/forecast?unit=" + unit))
                .contains("Cách tính", "2,5");
    }

    @Test
    void aDossierIsSilentWhenNobodyDidAnythingForSomeWorkingDays() {
        var reception = "phuong-tram-lo.reception";
        var code = api.post(reception, "/api/dossiers", ADossier.of("1.001193").json())
                .is(201)
                .json()
                .path("code")
                .asText();
        db.sql(
                        "update deadlines d set unit = o.handled_by, procedure_code = o.procedure_code from dossiers o where o.code = d.dossier_code and d.unit is null")
                .update();
        var unit = db.sql("select unit from deadlines where dossier_code = ?")
                .param(code)
                .query(String.class)
                .single();
        var silent = "/api/sla/silent?days=3&unit=" + unit;

        clock.set("2026-11-26T08:59");
        assertThat(api.get("manager", silent).is(200).body()).doesNotContain(code);
        clock.set("2026-11-27T09:01");
        assertThat(api.get("manager", silent).is(200).body()).contains(code);
        assertThat(ABoardPage.of(http, "manager", "/board/silent?days=3&unit=" + unit))
                .contains(code, "23/11/2026 09:00");

        var task = api.holder(code).path("taskId").asText();
        api.post(reception, "/api/tasks/" + task + "/claim", "").is(200);
        assertThat(api.get("manager", silent).is(200).body()).doesNotContain(code);
    }

    @Test
    void theWeeklyListNamesTheLateWithTheirWorkingDaysAndALineToSignOn() throws IOException {
        var unit = "phuong-que-vo";
        var late = rows.dossier(unit, "2026-11-18T09:00");
        rows.step(late, unit, "examine", "phuong-que-vo.specialist", "2026-11-18T09:00");
        rows.dossier(unit, null);
        rows.dossier(unit, "2026-11-25T09:00");
        rows.dossier(unit, "2026-11-18T09:00", "2026-11-02T08:00", "2026-11-19T09:00");
        rows.dossier(unit, "2026-11-09T09:00", "2026-11-02T08:00", "2026-11-10T09:00");

        var pdf = ABoardPage.bytes(http, "phuong-que-vo.leader", "/board/weekly.pdf");

        Files.createDirectories(Path.of("target/papers"));
        Files.write(Path.of("target/papers/weekly-late.pdf"), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            var text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains("DANH SÁCH HỒ SƠ QUÁ HẠN GIẢI QUYẾT", "Tuần từ 17/11/2026 đến 23/11/2026")
                    .contains("1 hồ sơ đang quá hạn, 1 hồ sơ xong trễ trong tuần", "1 Phường Quế Võ 1 1")
                    .contains(late, "Bước examine", "GIÁM ĐỐC TRUNG TÂM", "(Ký và ghi rõ họ tên)");
        }
        assertThat(ABoardPage.of(http, "phuong-que-vo.leader", "/board/weekly"))
                .contains(late, "<td class=\"num\" data-label=\"Trễ (ngày làm việc)\">3</td>");
    }
}
