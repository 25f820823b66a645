package vn.motcua.eflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierDesk;
import vn.motcua.dossier.DossierState;
import vn.motcua.engine.Flows;
import vn.motcua.engine.Inbox;
import vn.motcua.engine.OpenTask;
import vn.motcua.engine.Tasks;
import vn.motcua.sla.ClockRules;
import vn.motcua.sla.Clocks;
import vn.motcua.web.InvalidFields;

@MotCuaTest
@RecordApplicationEvents
class FiveStepsTests {

    private static final AtomicInteger SERIAL = new AtomicInteger(8000);
    private static final String LEADER = "tu-phap.leader";
    private static final String CLERK = "tu-phap.clerk";

    private final DossierCode code = new DossierCode("H05.12-261123-" + SERIAL.incrementAndGet());

    @Autowired
    Flows flows;

    @Autowired
    Tasks tasks;

    @Autowired
    Inbox inbox;

    @Autowired
    DossierDesk desk;

    @Autowired
    Clocks clocks;

    @Autowired
    Documents documents;

    @Autowired
    Results results;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @Autowired
    MockMvc mvc;

    @Autowired
    ApplicationEvents events;

    @BeforeEach
    void approve() {
        jdbc.sql("""
                        insert into dossiers (code, procedure_code, state, channel, return_method, applicant_kind,
                               applicant_name, id_number, summary, handled_by, received_at_unit, received_by,
                               received_at, lookup_token, search_text)
                        values (:code, '1.001193', 4, 'DIRECT', 'COUNTER', 'CITIZEN', 'Đặng Thị Hồng Nhuỵ',
                               '024090000001', '', 'tu-phap', 'tu-phap', 'tu-phap.reception', now(), :code, '')
                        """).param("code", code.value()).update();
        jdbc.sql("insert into dossier_units (dossier_code, unit) values (:code, 'tu-phap')")
                .param("code", code.value())
                .update();
        clocks.start(code.value(), null, ClockRules.of(null), clock.instant(), "tu-phap.reception");
        flows.start(
                "five-step-e-flow",
                code.value(),
                Map.of("signerGroup", LEADER, "clerkGroup", CLERK, "returnsGroup", "tu-phap.returns"),
                "tu-phap.leader");
    }

    @Test
    void goFromTheDraftToTheHandedOverResult() throws Exception {
        sign("123456");
        take("transfer", Map.of(), CLERK);
        take("print", Map.of(), CLERK);
        clock.advance(Duration.ofHours(1));
        take("stamp", Map.of(), CLERK);
        assertThat(desk.dossier(code).state()).isEqualTo(DossierState.SETTLED);
        take("return-result", Map.of("recipient", "Nguyễn Thị Ánh"), "tu-phap.returns");

        assertThat(desk.dossier(code).state()).isEqualTo(DossierState.RETURNED);
        assertThat(inbox.of(code.value())).isEmpty();
        assertThat(documents.of(code)).extracting(Document::kind).containsExactlyInAnyOrder(DocumentKind.values());
        keep();
        var number = results.result(code).printedNumber();
        assertThat(number).matches("[0-9]{2,}/QĐ-STP");
        assertThat(text(DocumentKind.STAMPED)).contains("ngày 23 tháng 11 năm 2026", "Ký số bởi: Lãnh đạo");
        assertThat(text(DocumentKind.RETURN_RECEIPT)).contains(number, "Nguyễn Thị Ánh");
        assertThat(events.stream(EflowEvent.class))
                .extracting(EflowEvent::step)
                .containsSubsequence("signed", "transferred", "printed", "stamped", "returned");
        assertThat(events.stream(EflowEvent.class))
                .noneMatch(event -> event.facts().toString().matches(".*(Nguyễn|Đặng|0240).*"));
    }

    @Test
    void refuseAWrongPinByNameAndStayWhereTheyAre() {
        assertThatThrownBy(() -> sign("000000"))
                .isInstanceOfSatisfying(InvalidFields.class, refusal -> assertThat(refusal.faults())
                        .containsExactly(new InvalidFields.Fault("pin", "field.pin-wrong")));
        assertThat(open().name()).isEqualTo("Ký số kết quả");
        assertThat(documents.of(code)).extracting(Document::kind).containsExactly(DocumentKind.DRAFT);
        sign("123456");
    }

    @Test
    void stopAtTheReceivingPointWhenAByteChangedOnTheWay() {
        sign("123456");
        jdbc.sql("""
                        update documents set bytes = set_byte(bytes, 2000, (get_byte(bytes, 2000) + 1) % 256)
                         where dossier_code = :code and kind = 'signed'
                        """).param("code", code.value()).update();

        assertThatThrownBy(() -> take("transfer", Map.of(), CLERK)).isInstanceOf(HashMismatch.class);
        assertThat(open().name()).isEqualTo("Chuyển kết quả điện tử");
    }

    @Test
    void stopWhenFileAndHashWereBothChanged() {
        sign("123456");
        jdbc.sql("""
                        update documents
                           set bytes = '\\x00'::bytea, sha256 = encode(sha256('\\x00'::bytea), 'hex')
                         where dossier_code = :code and kind = 'signed'
                        """).param("code", code.value()).update();

        assertThatThrownBy(() -> take("transfer", Map.of(), CLERK)).isInstanceOf(HashMismatch.class);
    }

    @Test
    void showFilesToOfficersOfTheUnitOnly() throws Exception {
        sign("123456");
        var list = ask("/api/dossiers/" + code + "/documents", LEADER);
        assertThat(list.getStatus()).isEqualTo(200);
        List<String> kinds = JsonPath.read(list.getContentAsString(), "$[*].kind");
        assertThat(kinds).containsExactlyInAnyOrder("draft", "signed");

        var signed = documents.newest(code, DocumentKind.SIGNED);
        var pdf = ask("/api/dossiers/" + code + "/documents/" + signed.id(), LEADER);
        assertThat(pdf.getContentType()).isEqualTo("application/pdf");
        assertThat(pdf.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(Sha256.of(pdf.getContentAsByteArray()).hex()).isEqualTo(signed.sha256());

        assertThat(ask("/api/dossiers/" + code + "/documents", "y-te.leader").getStatus())
                .isEqualTo(404);
        assertThat(ask("/api/dossiers/" + code + "/documents/nonsense", LEADER).getStatus())
                .isEqualTo(404);
        assertThat(ask("/api/dossiers/nonsense/documents", LEADER).getStatus()).isEqualTo(404);
    }

    @Test
    void letAnyoneCheckAnIssuedResultWithoutLearningWhoseItIs() throws Exception {
        var path = "/api/public/results/" + results.result(code).id();
        sign("123456");
        take("transfer", Map.of(), CLERK);
        take("print", Map.of(), CLERK);
        assertThat(mvc.perform(get(path)).andReturn().getResponse().getStatus()).isEqualTo(404);
        take("stamp", Map.of(), CLERK);

        var answer = mvc.perform(get(path)).andReturn().getResponse().getContentAsString();
        Map<String, Object> check = JsonPath.read(answer, "$");
        assertThat(check)
                .containsOnlyKeys("valid", "signedBy", "signedAt", "number", "procedureName", "sha256")
                .containsEntry("valid", true)
                .containsEntry("signedBy", "Sở Tư pháp")
                .containsEntry("signedAt", "2026-11-23T09:00:00+07:00");
        for (var unknown : List.of(UUID.randomUUID().toString(), "nonsense")) {
            assertThat(mvc.perform(get("/api/public/results/" + unknown))
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .isEqualTo(404);
        }
    }

    private void sign(String pin) {
        take("sign", Map.of("pin", pin), LEADER);
    }

    private void take(String decision, Map<String, String> fields, String actor) {
        tasks.complete(open().id(), decision, "", fields, actor);
    }

    private OpenTask open() {
        var open = inbox.of(code.value());
        assertThat(open).hasSize(1);
        return open.get(0);
    }

    private byte[] bytes(DocumentKind kind) {
        return documents.bytes(documents.newest(code, kind));
    }

    private MockHttpServletResponse ask(String path, String login) throws Exception {
        return mvc.perform(get(path).with(httpBasic(login, "demo"))).andReturn().getResponse();
    }

    private String text(DocumentKind kind) throws IOException {
        try (var document = Loader.loadPDF(bytes(kind))) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document).replaceAll("[\\s\\u00a0]+", " ");
        }
    }

    /** Left beside the reports, for eyes to look at. */
    private void keep() throws IOException {
        var folder = Files.createDirectories(Path.of("target/papers"));
        for (var kind : DocumentKind.values()) {
            Files.write(folder.resolve("flow-" + kind.word() + ".pdf"), bytes(kind));
        }
    }
}
