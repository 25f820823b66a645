package vn.motcua.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.Api;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.dossier.ADossier;
import vn.motcua.engine.Alarms;
import vn.motcua.sla.TimeStory.Event;

/** The stories of {@code lawful-time/*.yaml}, told to the whole application by its REST door. */
@MotCuaTest
@TestPropertySource(
        properties = "motcua.engine.deploy=tu-phap/1.002010,nong-nghiep-va-moi-truong/1.003870,"
                + "nong-nghiep-va-moi-truong/1.012793,shared/*,decisions/*")
class LawfulTimeTests {

    private static final int MOST_STEPS = 30;

    @Autowired
    MockMvc http;

    @Autowired
    TestClock clock;

    @Autowired
    Clocks clocks;

    @Autowired
    Alarms alarms;

    @TestFactory
    Stream<DynamicTest> goesAsTheLawSays() {
        var stories = TimeStory.all().toList();
        assertThat(stories).hasSizeGreaterThanOrEqualTo(12);
        return stories.stream().map(story -> dynamicTest(story.name(), () -> new Told(story).tell()));
    }

    /** One story under way. */
    private final class Told {

        private final TimeStory story;
        private final Api api = new Api(http);
        private String dossier = "";

        Told(TimeStory story) {
            this.story = story;
        }

        void tell() {
            assertThat(story.events()).isNotEmpty();
            for (var event : story.events()) {
                clock.set(event.at());
                act(event);
                look(event);
            }
        }

        private void act(Event event) {
            var words = event.act().split(" ");
            switch (words[0]) {
                case "receive" -> receive();
                case "until" -> stepsUntil(words[1]);
                case "answer" -> answer(words[1]);
                case "papers" ->
                    api.post(reception(), path("/supplement"), "{\"papers\":[],\"note\":\"\"}")
                            .is(200);
                case "extend" -> extend(words[1], event);
                case "timer" ->
                    alarms.of(dossier).stream()
                            .filter(alarm -> alarm.step().equals(words[1]))
                            .forEach(alarms::ring);
                default -> assertThat(words[0]).isEqualTo("look");
            }
        }

        private void receive() {
            var typed = ADossier.of(story.procedure());
            if (story.channel() != null) {
                typed.with("channel", story.channel());
            }
            dossier = api.post(reception(), "/api/dossiers", typed.json())
                    .is(201)
                    .json()
                    .path("code")
                    .asText();
        }

        private void stepsUntil(String step) {
            for (var at = 0;
                    at < MOST_STEPS
                            && !api.holder(dossier).path("step").asText().equals(step);
                    at++) {
                api.step(dossier);
            }
            assertThat(api.holder(dossier).path("step").asText()).isEqualTo(step);
        }

        private void answer(String decision) {
            var holder = api.holder(dossier);
            var fields = "{\"items\":\"Bản sao giấy tờ\",\"reason\":\"Thiếu giấy tờ\"}";
            api.post(
                            holder.path("candidateGroups").path(0).asText(),
                            "/api/tasks/" + holder.path("taskId").asText() + "/complete",
                            "{\"decision\":\"%s\",\"fields\":%s}"
                                    .formatted(decision, decision.equals("supplement") ? fields : "{}"))
                    .is(204);
        }

        private void extend(String until, Event event) {
            var reply = api.post(
                    story.owner() + ".leader",
                    path("/extension"),
                    "{\"until\":\"%s:00+07:00\",\"reason\":\"Cần xác minh thêm\"}".formatted(until));
            assertThat(reply.status()).as(reply.body()).isEqualTo(event.refused() == null ? 200 : 409);
            if (event.refused() != null) {
                assertThat(reply.code()).isEqualTo(event.refused());
            }
        }

        private void look(Event event) {
            var now = api.get("manager", path("/clock")).is(200).json();
            if (event.due() != null) {
                assertThat(local(now.path("dueAt"))).as(event.at()).isEqualTo(event.due());
            }
            if (event.clock() != null) {
                assertThat(now.path("state").asText()).isEqualTo(event.clock());
            }
            if (event.says() != null) {
                assertThat(now.path("explanation").toString()).contains(event.says());
            }
            if (event.slip() != null) {
                assertThat(slip()).isEqualTo(LocalDateTime.parse(event.slip()));
            }
            lookBeside(event, now);
        }

        private void lookBeside(Event event, JsonNode now) {
            if (event.firstAnswer() != null) {
                assertThat(duty(now, "first-answer")).isEqualTo(event.firstAnswer());
            }
            if (event.supplementUntil() != null) {
                assertThat(duty(now, "supplement")).isEqualTo(event.supplementUntil());
            }
            if (event.appointments() != null) {
                List<String> promised = new ArrayList<>();
                now.path("appointments")
                        .forEach(one -> promised.add(one.path("kind").asText() + " " + local(one.path("dueAt"))));
                assertThat(String.join(", ", promised)).isEqualTo(event.appointments());
            }
        }

        private LocalDateTime slip() {
            var now = clock.instant();
            var many = clocks.deadline(dossier).entries().size();
            var due = clocks.deadlineAfter(dossier, many, now).dueAt();
            return due == null ? LocalDateTime.MIN : LocalDateTime.ofInstant(due, clock.getZone());
        }

        private static String duty(JsonNode now, String kind) {
            for (var duty : now.path("duties")) {
                if (duty.path("kind").asText().equals(kind)) {
                    return local(duty.path("dueAt"));
                }
            }
            return "none";
        }

        private String reception() {
            return story.owner() + ".reception";
        }

        private String path(String end) {
            return "/api/dossiers/" + dossier + end;
        }

        /** As the stories write it: no seconds, no offset. */
        private static String local(JsonNode moment) {
            return moment.isNull() || moment.isMissingNode()
                    ? "none"
                    : moment.asText().substring(0, 16);
        }
    }
}
