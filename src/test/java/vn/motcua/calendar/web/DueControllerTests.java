package vn.motcua.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.SerializationFeature;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.calendar.YearNotDecided;
import vn.motcua.catalog.Catalog;
import vn.motcua.dossier.TriedDates;
import vn.motcua.organization.Units;
import vn.motcua.sla.DeadlineCount;
import vn.motcua.web.InvalidFields;

class DueControllerTests {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

    private final MockMvcTester http =
            MockMvcTester.of(List.of(new DueController(answers(), CLOCK)), server -> server.setMessageConverters(json())
                    .build());

    private static DueAnswers answers() {
        var calendar = new WorkingCalendar();
        return new DueAnswers(calendar, new Units(), new TriedDates(new Catalog(), new DeadlineCount(calendar)), CLOCK);
    }

    @Test
    void countsByTheLawOfAProcedure() {
        var answer = assertThat(http.get()
                        .uri("/api/calendar/due?from=2026-11-05T09:00&procedure=1.002010"
                                + "&pause=2026-11-06T15:00/2026-11-09T09:00"))
                .hasStatusOk()
                .bodyJson();
        answer.extractingPath("$.due").isEqualTo("2026-11-16T14:00:00+07:00");
        answer.extractingPath("$.procedure.code").isEqualTo("1.002010");
        answer.extractingPath("$.procedure.term").isEqualTo("7 working_days");
        answer.extractingPath("$.explanationEn").asArray().anyMatch(line -> line.toString()
                .contains("Stood from"));
    }

    @ParameterizedTest
    @CsvSource({
        "procedure=9.999999, procedure",
        "procedure=khai, procedure",
        "procedure=1.002010&amount=3, amount",
        "procedure=1.002010&cutoff=15:00, cutoff",
        "procedure=1.002010&channel=pigeon, channel"
    })
    void refusesWhatDoesNotFitAProcedure(String query, String field) {
        assertThat(http.get().uri("/api/calendar/due?from=2026-11-05T09:00&" + query))
                .failure()
                .cause()
                .isInstanceOfSatisfying(
                        InvalidFields.class,
                        invalid -> assertThat(invalid.faults().get(0).field()).isEqualTo(field));
    }

    private static MappingJackson2HttpMessageConverter json() {
        return new MappingJackson2HttpMessageConverter(Jackson2ObjectMapperBuilder.json()
                .featuresToDisable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .build());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T09:00:00%2B07:00, 2026-11-25T09:00:00+07:00",
        "2026-11-23T09:00:00+07:00, 2026-11-25T09:00:00+07:00",
        "2026-11-23T02:00:00Z, 2026-11-25T09:00:00+07:00",
        "2026-11-23T09:00, 2026-11-25T09:00:00+07:00",
        "2026-11-23T09:00:30, 2026-11-25T09:00:30+07:00",
        "2026-11-23, 2026-11-25T07:30:00+07:00",
        "2026-11-22, 2026-11-25T07:30:00+07:00",
    })
    void answersInVietnamsTimeHoweverTheMomentIsWritten(String from, String due) {
        var answer = assertThat(http.get().uri(URI.create("/api/calendar/due?amount=1&unit=working_days&from=" + from)))
                .hasStatusOk()
                .bodyJson();
        answer.extractingPath("$.due").isEqualTo(due);
        answer.extractingPath("$.explanation").asArray().hasSizeGreaterThan(3);
    }

    @Test
    void leavesOutPausesAndCountsOnABasis() {
        var answer = assertThat(http.get()
                        .uri("/api/calendar/due?from=2026-11-23T09:00&amount=0.5&unit=working_days&basis=2026-06-30"
                                + "&pause=2026-11-23T10:00/2026-11-23T11:00&pause=2026-11-23T14:00/2026-11-23T15:00"))
                .hasStatusOk()
                .bodyJson();
        answer.extractingPath("$.due").isEqualTo("2026-11-23T16:30:00+07:00");
    }

    @Test
    void explainsInBothLanguagesWhatTheCutOffMoved() {
        var answer = assertThat(http.get()
                        .uri("/api/calendar/due?from=2026-11-16T15:01&amount=1&unit=working_days&cutoff=15:00"
                                + "&scope=tu-phap"))
                .hasStatusOk()
                .bodyJson();
        answer.extractingPath("$.due").isEqualTo("2026-11-18T07:30:00+07:00");
        answer.extractingPath("$.provisional").isEqualTo(false);
        answer.extractingPath("$.explanation").asArray().anyMatch(line -> line.toString()
                .startsWith("Nhận sau giờ chốt nhận hồ sơ trong ngày: tính từ 07:30"));
        answer.extractingPath("$.explanationEn").asArray().anyMatch(line -> line.toString()
                .contains("cut-off"));
    }

    @ParameterizedTest
    @CsvSource({
        "cutoff, from=2026-11-23&amount=1&unit=days&cutoff=noon",
        "scope, from=2026-11-23&amount=1&unit=days&scope=nobody",
        "scope, from=2026-11-23&amount=1&unit=days&scope=No%20Body",
        "from, from=&amount=1&unit=days",
        "from, from=2026-02-30&amount=1&unit=days",
        "from, from=2026-02-29T25:00&amount=1&unit=days",
        "from, from=yesterday&amount=1&unit=days",
        "from, from=1795485600&amount=1&unit=days",
        "from, amount=1&unit=days",
        "amount, from=2026-11-23&unit=days",
        "amount, from=2026-11-23&amount=0&unit=days",
        "amount, from=2026-11-23&amount=-1&unit=days",
        "amount, from=2026-11-23&amount=1.5&unit=days",
        "amount, from=2026-11-23&amount=1e9&unit=hours",
        "amount, from=2026-11-23&amount=99999&unit=hours",
        "unit, from=2026-11-23&amount=1",
        "unit, from=2026-11-23&amount=1&unit=weeks",
        "pause, from=2026-11-23&amount=1&unit=days&pause=2026-11-23",
        "pause, from=2026-11-23&amount=1&unit=days&pause=2026-11-23/x",
        "pause, from=2026-11-23&amount=1&unit=days&pause=2026-11-24/2026-11-23",
        "basis, from=2026-11-23&amount=1&unit=days&basis=2026-13-01",
    })
    void namesTheParameterThatIsWrong(String field, String query) {
        assertThat(http.get().uri("/api/calendar/due?" + query))
                .failure()
                .cause()
                .isInstanceOfSatisfying(InvalidFields.class, refusal -> assertThat(refusal.faults())
                        .extracting(InvalidFields.Fault::field)
                        .containsExactly(field));
    }

    @Test
    void namesEveryParameterThatIsWrong() {
        assertThat(http.get().uri("/api/calendar/due?from=x&amount=y&unit=z&pause=p&basis=b"))
                .failure()
                .cause()
                .isInstanceOfSatisfying(InvalidFields.class, refusal -> assertThat(refusal.faults())
                        .extracting(InvalidFields.Fault::field)
                        .containsExactly("from", "amount", "unit", "pause", "basis"));
    }

    @ParameterizedTest
    @CsvSource({"2026-12-31", "9999-12-31", "0001-01-01", "2026-12-31T09:00", "1900-02-28"})
    void refusesAYearThatIsNotDecided(String from) {
        assertThat(http.get().uri("/api/calendar/due?amount=1&unit=working_days&from=" + from))
                .failure()
                .cause()
                .isInstanceOf(YearNotDecided.class);
    }
}
