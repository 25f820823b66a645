package vn.motcua;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.motcua.dossier.ADossier;

/** Whatever comes in: an answer of 4xx that names the fault, nothing stored, nothing of our inside shown. */
@MotCuaTest
class BadInputTests {

    private static final String PROCEDURE = "1.001193";
    private static final String OFFICER = "phuong-bac-giang.reception";

    @Autowired
    private MockMvc http;

    @Autowired
    private JdbcClient db;

    static Stream<Arguments> brokenFields() {
        List<Arguments> cases = new ArrayList<>();
        hostileTexts().forEach((kind, text) -> {
            for (var field : List.of(
                    "procedureCode",
                    "channel",
                    "returnMethod",
                    "applicant.kind",
                    "applicant.name",
                    "applicant.idNumber",
                    "applicant.phone",
                    "applicant.email",
                    "papers[0].name",
                    "handledBy")) {
                if (!(kind.equals("blank")
                        && List.of("applicant.phone", "applicant.email", "handledBy")
                                .contains(field))) {
                    cases.add(Arguments.of(kind, field, text));
                }
            }
        });
        for (var text : List.of("nul", "bell", "right-to-left", "zero-width", "pile of marks", "too long")) {
            cases.add(Arguments.of(text, "applicant.address", hostileTexts().get(text)));
            cases.add(Arguments.of(text, "summary", hostileTexts().get(text)));
        }
        wrongForms().forEach((field, texts) -> texts.forEach(text -> cases.add(Arguments.of("form", field, text))));
        return cases.stream();
    }

    private static Map<String, String> hostileTexts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("blank", " \t ");
        texts.put("nul", "Nguyễn\u0000 Hường");
        texts.put("bell", "Nguyễn\u0007");
        texts.put("right-to-left", "Nguyễn\u202e gnưòưH");
        texts.put("isolate", "a\u2066b\u2069");
        texts.put("zero-width", "Nguy\u200bễn");
        texts.put("byte order mark", "\ufeffNguyễn");
        texts.put("pile of marks", "N\u0301\u0302\u0303\u0309\u0323\u0301guyễn");
        texts.put("private use", "\ue000Nguyễn");
        texts.put("lone surrogate", "Nguy\ud800n");
        texts.put("too long", "Nguyễn ".repeat(2000));
        return texts;
    }

    private static Map<String, List<?>> wrongForms() {
        Map<String, List<?>> forms = new LinkedHashMap<>();
        forms.put(
                "procedureCode",
                List.of("1001193", "1.00119", "9.999999", "tthc-1.001193", "1.001193'--", "../1.001193"));
        forms.put("channel", List.of("DIRECT", "fax", 1, true, List.of("direct")));
        forms.put("returnMethod", List.of("Counter", "bưu chính", 0));
        forms.put("applicant.kind", List.of("person", "CITIZEN", 2));
        forms.put("applicant.name", List.of("12345", "Иван Петров", "Nguyễn Vаn A", "名前", "!!!"));
        forms.put(
                "applicant.idNumber",
                List.of(
                        "1234",
                        "12345678901",
                        "924190001234",
                        "02419000123a",
                        "000000000000",
                        "０２４１９０００１２３４",
                        24190001234L));
        forms.put("applicant.phone", List.of("123", "09123", "+1 2", "0912345678901234", "số điện thoại", 912345678));
        forms.put(
                "applicant.email",
                List.of("huong", "huong@", "@example.vn", "a b@example.vn", "a@b..vn", "a@example.vn\nBcc: x"));
        forms.put("papers[0].originals", List.of(-1, 100, 1.5, "1", 1e300));
        forms.put("papers[0].copies", List.of(-1, 1_000_000_000, true));
        forms.put("handledBy", List.of("tu-phap", "xa-khong-co", "Xã", "../etc"));
        forms.put("applicant", List.of("Nguyễn Thị Hường", 1, List.of()));
        forms.put("papers", List.of("Tờ khai", 7));
        forms.put("state", List.of(10));
        forms.put("code", List.of("H05.01-261123-0001"));
        forms.put("applicant.role", List.of("admin"));
        return forms;
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @MethodSource("brokenFields")
    void refusesABrokenField(String kind, String field, Object value) throws Exception {
        var before = stored();

        var answer = send(post("/api/dossiers")
                .content(ADossier.of(PROCEDURE).with(field, value).json()));

        refused(answer);
        assertThat(answer.getContentAsString()).contains(field.replaceAll(".*\\.", ""));
        assertThat(stored()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("brokenBodies")
    void refusesABrokenBody(String body) throws Exception {
        var before = stored();

        refused(send(post("/api/dossiers").content(body)));

        assertThat(stored()).isEqualTo(before);
    }

    static Stream<String> brokenBodies() {
        var good = ADossier.of(PROCEDURE).json();
        return Stream.of(
                "",
                "null",
                "[]",
                "1",
                "\"x\"",
                "{",
                "{}",
                "{]",
                good + "x",
                good.substring(0, good.length() / 2),
                good.replace("\"channel\"", "\"procedureCode\""),
                "{\"procedureCode\":".repeat(60) + "1" + "}".repeat(60),
                "[".repeat(2000),
                "{\"summary\":\"" + "x".repeat(1_100_000) + "\"}",
                "{\"procedureCode\":NaN}",
                "<xml/>",
                good.replace("}", ",}"),
                "{'procedureCode':1}",
                "\u0000",
                "{\"summary\":" + "9".repeat(100) + "}");
    }

    @ParameterizedTest
    @MethodSource("brokenAddresses")
    void refusesABrokenAddress(String address) throws Exception {
        refused(send(get(java.net.URI.create(address))));
    }

    static Stream<String> brokenAddresses() {
        return Stream.of(
                "/api/dossiers/1",
                "/api/dossiers/H05.01-261123-9999",
                "/api/dossiers/%27%20or%201=1",
                "/api/dossiers/%00",
                "/api/dossiers/" + "9".repeat(3000),
                "/api/dossiers?page=0",
                "/api/dossiers?page=x",
                "/api/dossiers?state=x",
                "/api/dossiers?page=99999999999",
                "/api/tasks/1",
                "/api/tasks/%00",
                "/api/tasks?queue=all",
                "/api/tasks?sort=name;drop",
                "/api/tasks?due=never",
                "/api/tasks?after=x",
                "/api/tasks?after=MTIz",
                "/api/tasks?q=%00",
                "/api/procedures?page=-1",
                "/api/procedures?level=huyen",
                "/api/procedures/1",
                "/api/procedures/9.999999",
                "/api/calendar/due",
                "/api/calendar/due?from=x&amount=1&unit=days",
                "/api/calendar/due?from=2026-11-23&amount=-1&unit=days",
                "/api/calendar/due?from=2026-11-23&amount=1&unit=weeks",
                "/api/calendar/due?from=2026-02-30&amount=1&unit=days",
                "/api/calendar/due?from=2026-11-23&amount=1e9&unit=days",
                "/api/calendar/due?from=2026-11-23&amount=1&unit=days&pause=x",
                "/api/public/dossiers/x",
                "/api/public/dossiers/H05.01-261123-0001?token=x",
                "/api/public/results/x",
                "/api/dossiers/x/history",
                "/api/dossiers/x/documents",
                "/api/dossiers/H05.01-261123-0001/letters/1",
                "/api/nothing");
    }

    @ParameterizedTest
    @MethodSource("brokenActs")
    void refusesAnActOnWhatIsNotThere(String path, String body) throws Exception {
        refused(send(post(path).content(body)));
    }

    static Stream<Arguments> brokenActs() {
        var code = "/api/dossiers/H05.01-261123-9999";
        return Stream.of(
                Arguments.of(code + "/supplement-request", "{\"items\":[\"x\"],\"reason\":\"y\"}"),
                Arguments.of(code + "/supplement", "{}"),
                Arguments.of(code + "/refusal", "{\"reason\":\"x\"}"),
                Arguments.of(code + "/withdrawal", "{\"reason\":\"x\"}"),
                Arguments.of(code + "/withdrawal", "{}"),
                Arguments.of(code + "/refusal", "{\"reason\":5}"),
                Arguments.of(code + "/stop", "{\"reason\":\"x\"}"),
                Arguments.of(code + "/extension", "{\"until\":\"x\",\"reason\":\"y\"}"),
                Arguments.of("/api/tasks/none/claim", ""),
                Arguments.of("/api/tasks/none/complete", "{\"decision\":\"accept\"}"),
                Arguments.of("/api/tasks/none/complete", "{\"decision\":{}}"),
                Arguments.of("/api/tasks/none/transfer", "{\"to\":\"nobody\"}"));
    }

    @Test
    void refusesAKeyThatIsNoKey() throws Exception {
        refused(send(post("/api/dossiers")
                .header("Idempotency-Key", "x".repeat(200))
                .content(ADossier.of(PROCEDURE).json())));
    }

    @Test
    void refusesAnotherRequestUnderTheSameKey() throws Exception {
        var first = send(post("/api/dossiers")
                .header("Idempotency-Key", "bad-input-1")
                .content(ADossier.of(PROCEDURE).json()));
        var before = stored();

        var second = send(post("/api/dossiers")
                .header("Idempotency-Key", "bad-input-1")
                .content(ADossier.of(PROCEDURE).with("summary", "khác").json()));

        assertThat(first.getStatus()).isEqualTo(201);
        assertThat(second.getStatus()).isEqualTo(422);
        assertThat(stored()).isEqualTo(before);
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return http.perform(request.with(httpBasic(OFFICER, "demo")).contentType(MediaType.APPLICATION_JSON))
                .andReturn()
                .getResponse();
    }

    private static void refused(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).isBetween(400, 499);
        assertThat(answer.getContentType()).startsWith("application/problem+json");
        assertThat(answer.getContentAsString())
                .contains("\"code\"")
                .doesNotContain("Exception", "vn.motcua", "org.springframework", "select ");
    }

    private int stored() {
        return db.sql("select count(*) from dossiers").query(Integer.class).single();
    }
}
