package vn.motcua.sla.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.Api;
import vn.motcua.MotCuaApplication;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.audit.AuditTrail;

/** A dossier of one department becomes late; who was told answers, who was not told learns nothing. */
@MotCuaTest
class EscalationApiTests {

    private static final String ESCALATIONS = "/api/sla/escalations";
    private static final String LEADER = "y-te.leader";
    private static final String OTHER = "xay-dung.leader";
    private static final Instant WARN = at("2026-11-23T09:00");
    private static final Instant DUE = at("2026-11-25T09:00");

    @Autowired
    private MockMvc http;

    @Autowired
    private JdbcClient db;

    @Autowired
    private TestClock clock;

    @Autowired
    private Sweep sweep;

    @Autowired
    private AuditTrail trail;

    private Api api;
    private String dossier;

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(MotCuaApplication.VIETNAM).toInstant();
    }

    @BeforeEach
    void warnOfADossier() {
        api = new Api(http);
        dossier = new Clockwork(db).dossier("y-te", WARN, DUE);
        clock.set(WARN);
        sweep.run();
    }

    @Test
    void whoWasToldSaysOnceThatTheyHaveSeenIt() {
        var near = mine(LEADER, "near");
        assertThat(near.path("demand").asText()).isEqualTo("acknowledgement");

        api.post(LEADER, door(near, "acknowledgement"), "{\"word\":\"Đã giao trưởng phòng\"}")
                .is(204);

        assertThat(ofDossier(api.get(LEADER, ESCALATIONS))).isEmpty();
        assertThat(row(near)).isEqualTo("y-te.leader - Đã giao trưởng phòng");
        assertThat(api.post(LEADER, door(near, "acknowledgement"), "").is(409).code())
                .isEqualTo("ladder.answered-already");
        assertThat(trail.of(dossier)).extracting(entry -> entry.kind()).contains("escalation-acknowledged");
    }

    @Test
    void whatIsForeignAndWhatIsMissingAreRefusedAlike() {
        var near = mine(LEADER, "near");

        for (var officer : List.of(OTHER, "y-te.specialist", "manager", "admin")) {
            var seen = api.post(officer, door(near, "acknowledgement"), "{\"word\":\"x\"}");
            var explained = api.post(officer, door(near, "explanation"), "{\"text\":\"x\"}");
            assertThat(List.of(seen.is(404).code(), explained.is(404).code()))
                    .as(officer)
                    .containsOnly("ladder.not-found");
        }
        assertThat(api.post(LEADER, ESCALATIONS + "/999999999/acknowledgement", "")
                        .is(404)
                        .code())
                .isEqualTo("ladder.not-found");
        assertThat(row(near)).isEqualTo("- - -");
    }

    @Test
    void anExplanationIsGivenOnceInWritingAndOnlyWhereItIsDemanded() {
        var near = mine(LEADER, "near");
        assertThat(api.post(LEADER, door(near, "explanation"), "{\"text\":\"Thiếu người\"}")
                        .is(409)
                        .code())
                .isEqualTo("ladder.nothing-to-explain");
        clock.set(DUE);
        sweep.run();
        var late = mine(LEADER, "late");

        api.post(LEADER, door(late, "acknowledgement"), "").is(204);
        assertThat(mine(LEADER, "late").path("open").asBoolean())
                .as("seen is not explained")
                .isTrue();
        api.post(LEADER, door(late, "explanation"), "{\"text\":\"Chờ ý kiến\\nCông an tỉnh\"}")
                .is(204);

        assertThat(ofDossier(api.get(LEADER, ESCALATIONS)))
                .extracting(told -> told.path("kind").asText())
                .containsExactly("near");
        assertThat(db.sql("select explanation from escalations where id = ?")
                        .param(late.path("id").asLong())
                        .query(String.class)
                        .single())
                .isEqualTo("Chờ ý kiến\nCông an tỉnh");
        assertThat(api.post(LEADER, door(late, "explanation"), "{\"text\":\"Lần nữa\"}")
                        .is(409)
                        .code())
                .isEqualTo("ladder.answered-already");
    }

    @Test
    void theTaskOfAFlowIsAnsweredThereAndNotHere() {
        var near = mine(LEADER, "near");
        db.sql("update escalations set task_id = 'task-of-a-flow' where id = ?")
                .param(near.path("id").asLong())
                .update();

        var refused = api.post(LEADER, door(near, "acknowledgement"), "").is(409);

        assertThat(refused.code()).isEqualTo("ladder.answered-by-task");
        assertThat(refused.json().path("task").asText()).isEqualTo("task-of-a-flow");
    }

    @Test
    void aDeputyAnswersInThePlaceOfTheAbsentOne() {
        var near = mine(LEADER, "near");
        assertThat(ofDossier(api.get("y-te.head", ESCALATIONS))).isEmpty();
        var absence = api.post(
                        LEADER,
                        "/api/absences",
                        "{\"deputy\":\"y-te.head\",\"firstDay\":\"2026-11-23\",\"lastDay\":\"2026-11-23\"}")
                .is(201)
                .json();
        assertThat(ofDossier(api.get("y-te.head", ESCALATIONS))).hasSize(1);

        api.post("y-te.head", door(near, "acknowledgement"), "{\"word\":\"Thay\"}")
                .is(204);

        assertThat(row(near)).isEqualTo("y-te.head y-te.leader Thay");
        api.delete(LEADER, "/api/absences/" + absence.path("id").asText()).is(204);
    }

    @Test
    void whatWaitsBelowIsShownToThoseAbove() {
        // The list is cut at two hundred, and other tests leave theirs open.
        db.sql("update escalations set acknowledged_at = at, explained_at = at where dossier_code <> ?")
                .param(dossier)
                .update();
        for (var above : List.of("manager", "auditor", "chair", LEADER, "y-te.head")) {
            assertThat(ofDossier(api.get(above, ESCALATIONS + "?mine=false")))
                    .as(above)
                    .hasSize(1);
        }
        for (var other : List.of(OTHER, "y-te.specialist", "admin")) {
            assertThat(ofDossier(api.get(other, ESCALATIONS + "?mine=false")))
                    .as(other)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "explanation     | {}                   | 422 | text",
                "explanation     | {\"text\":\"  \"}    | 422 | text",
                "explanation     | {\"text\":\"a\\u0000\"} | 422 | text",
                "explanation     | {\"text\":\"a\\u202e\"} | 422 | text",
                "acknowledgement | {\"word\":\"a\\u0007\"} | 422 | word",
                "explanation     | ''                   | 400 | ''",
                "explanation     | {\"text\":           | 400 | line 1, column 9",
                "acknowledgement | [1]                  | 400 | line 1, column 1",
            })
    void namesTheFieldThatIsWrong(String act, String body, int status, String field) {
        var refused = api.post(LEADER, door(mine(LEADER, "near"), act), body).is(status);

        assertThat(refused.fields()).isEqualTo(field.isEmpty() ? List.of() : List.of(field));
        assertThat(refused.code()).isNotEmpty();
    }

    @Test
    void refusesWordsThatAreTooLongAndNumbersThatAreNone() {
        var near = mine(LEADER, "near");

        assertThat(api.post(LEADER, door(near, "acknowledgement"), "{\"word\":\"" + "x".repeat(501) + "\"}")
                        .is(422)
                        .fields())
                .containsExactly("word");
        assertThat(api.post(LEADER, door(near, "explanation"), "{\"text\":\"" + "x".repeat(4001) + "\"}")
                        .is(422)
                        .fields())
                .containsExactly("text");
        for (var id : List.of("x", "1.5", "99999999999999999999")) {
            assertThat(api.post(LEADER, ESCALATIONS + "/" + id + "/acknowledgement", "")
                            .status())
                    .as(id)
                    .isBetween(400, 422);
        }
        assertThat(api.get(LEADER, ESCALATIONS + "?mine=maybe").status()).isBetween(400, 422);
    }

    private JsonNode mine(String officer, String kind) {
        return ofDossier(api.get(officer, ESCALATIONS)).stream()
                .filter(told -> told.path("kind").asText().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private List<JsonNode> ofDossier(Api.Reply reply) {
        return StreamSupport.stream(reply.is(200).json().path("escalations").spliterator(), false)
                .filter(told -> told.path("dossier").asText().equals(dossier))
                .toList();
    }

    private static String door(JsonNode escalation, String act) {
        return ESCALATIONS + "/" + escalation.path("id").asText() + "/" + act;
    }

    /** By whom, for whom and with which word it was acknowledged. */
    private String row(JsonNode escalation) {
        return db.sql("""
                        select coalesce(acknowledged_by, '-') || ' ' || coalesce(acknowledged_for, '-') || ' '
                               || coalesce(word, '-')
                          from escalations where id = ?
                        """)
                .param(escalation.path("id").asLong())
                .query(String.class)
                .single();
    }
}
