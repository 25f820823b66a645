package vn.motcua.sla.recount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.IOException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Wherever a due date stands, it is the same: paper, officer's list, timer, board, program, explanation. */
class OneDateTests extends ALateHoliday {

    private static final String RECEPTION = "phuong-bac-giang.reception";
    private static final String LEADER = "phuong-bac-giang.leader";
    private static final String NONE = "none";

    @Test
    void standsInSixPlacesAfterPauseResumeExtensionAndCalendarChange() throws Exception {
        clock.set("2026-08-03T09:00");
        var dossier = receive();
        isDueEverywhere(dossier, "09:00 04/08/2026");

        post(
                dossier,
                "supplement-request",
                "{\"items\":[\"Giấy chứng sinh\"],\"reason\":\"Thiếu giấy tờ\"}",
                RECEPTION);
        assertThat(places(dossier)).as("paused").containsOnlyKeys("list", "timer", "board", "api", "explanation");
        assertThat(places(dossier)).allSatisfy((place, date) -> assertThat(date).isEqualTo(NONE));

        clock.set("2026-08-03T11:00");
        post(dossier, "supplement", "{\"papers\":[],\"note\":\"\"}", RECEPTION);
        isDueEverywhere(dossier, "11:00 04/08/2026");

        post(dossier, "extension", "{\"until\":\"2026-08-07T10:00:00+07:00\",\"reason\":\"Cần xác minh\"}", LEADER);
        isDueEverywhere(dossier, "10:00 07/08/2026");

        clock.set("2026-08-10T09:00");
        var other = receive();
        isDueEverywhere(other, "09:00 11/08/2026");
        var recount = recounts.ofDecision(decide("2026-08-11", "107/QĐ-UBND")).orElseThrow();
        runs.next(recountsWork);
        recounts.sign(recount.id(), officers.find("approver").orElseThrow());
        runs.next(recountsWork);
        post(other, "slip", "{}", RECEPTION);
        isDueEverywhere(other, "09:00 12/08/2026");
    }

    private void isDueEverywhere(String dossier, String date) throws Exception {
        var places = places(dossier);
        places.put("slip", slip(dossier).contains(words(date)) ? date : slip(dossier));
        assertThat(places)
                .hasSize(6)
                .allSatisfy((place, found) -> assertThat(found).as(place).isEqualTo(date));
    }

    private Map<String, String> places(String dossier) {
        Map<String, String> places = new LinkedHashMap<>();
        var sheet = api.get("manager", "/api/dossiers/" + dossier).is(200).json();
        var line =
                api.get(RECEPTION, "/api/dossiers?q=" + dossier).is(200).json().at("/items/0");
        var clockView = api.get("manager", "/api/dossiers/" + dossier + "/clock")
                .is(200)
                .json();
        places.put(
                "api",
                sheet.path("dueAt").isNull()
                        ? NONE
                        : printed(moment(sheet.path("dueAt").asText())));
        places.put(
                "list",
                line.path("dueAt").isNull()
                        ? NONE
                        : printed(moment(line.path("dueAt").asText())));
        var timer = timer(dossier, "Event_DeadlineReached");
        places.put("timer", timer.isAfter(Instant.parse("9000-01-01T00:00:00Z")) ? NONE : printed(timer));
        places.put(
                "board",
                db.sql("select due_at from deadlines where dossier_code = ?")
                        .param(dossier)
                        .query((row, number) -> board(row.getTimestamp(1)))
                        .single());
        var lines = clockView.path("explanation");
        var last = lines.path(lines.size() - 1).asText();
        places.put("explanation", last.contains("Hẹn trả kết quả") ? date(last) : NONE);
        return places;
    }

    private String board(Timestamp due) {
        return due == null ? NONE : printed(due.toInstant());
    }

    private static Instant moment(String text) {
        return java.time.OffsetDateTime.parse(text).toInstant();
    }

    /** {@code Hẹn trả kết quả: 09:00 Thứ Ba 04/08/2026.} without the day's name. */
    private static String date(String line) {
        return line.replaceAll(".*?(\\d\\d:\\d\\d)[^\\d]+(\\d\\d/\\d\\d/\\d{4}).*", "$1 $2");
    }

    private String printed(Instant moment) {
        return DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").format(moment.atZone(clock.getZone()));
    }

    /** As Decree 30/2020 writes it on paper. */
    private static String words(String date) {
        return "%s giờ %s phút, ngày %s tháng %d năm %s"
                .formatted(
                        date.substring(0, 2),
                        date.substring(3, 5),
                        date.substring(6, 8),
                        Integer.parseInt(date.substring(9, 11)),
                        date.substring(12));
    }

    /** The text of the newest letter that names a date: receipt or apology. */
    private String slip(String dossier) throws Exception {
        var letters = api.get(RECEPTION, "/api/dossiers/" + dossier + "/letters")
                .is(200)
                .json();
        var newest = letters.path(letters.size() - 1).path("id").asText();
        var pdf = http.perform(
                        get("/api/dossiers/" + dossier + "/letters/" + newest).with(httpBasic(RECEPTION, "demo")))
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

    private void post(String dossier, String move, String body, String who) {
        api.post(who, "/api/dossiers/" + dossier + "/" + move, body).is(200);
    }
}
