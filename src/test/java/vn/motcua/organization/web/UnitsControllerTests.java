package vn.motcua.organization.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.organization.Units;

class UnitsControllerTests {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

    private final MockMvcTester http = MockMvcTester.of(new UnitsController(new Units(), CLOCK));

    @Test
    void listsTheUnitsThatStandToday() {
        var answer = assertThat(http.get().uri("/api/units")).hasStatusOk().bodyJson();

        answer.extractingPath("$.length()").isEqualTo(123);
        answer.extractingPath("$[?(@.id=='tu-phap')].name").asArray().containsExactly("Sở Tư pháp");
        answer.extractingPath("$[?(@.id=='xa-kep')].kind").asArray().containsExactly("commune");
        answer.extractingPath("$[0].agencyCode").isEqualTo("H05");
        answer.extractingPath("$[0].roles").asArray().contains("specialist", "returns");
    }
}
