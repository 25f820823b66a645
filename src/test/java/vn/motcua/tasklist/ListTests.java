package vn.motcua.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.Api;
import vn.motcua.MotCuaTest;

/** The list over rows that are in the tables themselves, in a unit that no other test works in. */
@MotCuaTest
class ListTests {

    private static final String OFFICER = "y-te.specialist";
    private static final String HEAD = "y-te.head";
    private static final String ELSEWHERE = "phuong-da-mai.reception";

    @Autowired
    private MockMvc http;

    @Autowired
    private JdbcClient db;

    private Api api;
    private ListRows rows;

    @BeforeEach
    void emptyTheUnit() {
        api = new Api(http);
        rows = new ListRows(db);
        rows.clear("y-te");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "due",
                "-due",
                "opened",
                "-opened",
                "procedure,-due",
                "-procedure,opened",
                "step,applicant",
                "-applicant,due",
                "holder,-received",
                "-state,step,due",
                "appointment",
                "-received"
            })
    void pagesThroughEveryTaskOnceInOrder(String sort) {
        rows.many("y-te", 120);
        List<String> walked = new ArrayList<>();
        String after = "";
        int pages = 0;
        while (!after.equals("null")) {
            var page = api.get(OFFICER, "/api/tasks?queue=unit&sort=" + sort + "&after=" + after)
                    .is(200)
                    .json();
            page.path("items").forEach(item -> walked.add(item.path("id").asText()));
            after = page.path("next").asText();
            pages++;
        }
        assertThat(pages).isEqualTo(3);
        assertThat(walked).hasSize(120).doesNotHaveDuplicates();
        assertThat(walked).isEqualTo(rows.inOrder("y-te", sort));
    }

    @ParameterizedTest
    @CsvSource({
        "queue=unit, 4",
        "queue=group, 2",
        "queue=mine, 1",
        "queue=unit&due=late, 1",
        "queue=unit&due=none, 1",
        "queue=unit&due=paused, 1",
        "queue=unit&channel=post, 1",
        "queue=unit&procedure=1.001193, 4",
        "queue=unit&procedure=9.999999, 0",
        "queue=unit&step=Activity_ExamineDossier, 4",
        "queue=unit&state=5, 1",
        "queue=unit&unit=y-te, 4",
        "queue=unit&unit=tu-phap, 0",
        "queue=applicant, 1",
        "queue=unit&q=duong+van, 1",
        "queue=unit&q=van+duong, 1",
        "queue=unit&q=%26, 0",
    })
    void showsWhatTheQueueAndTheFilterSay(String question, int found) {
        rows.task("y-te", "Dương Văn Hoà", "2020-01-01T00:00Z", OFFICER);
        rows.task("y-te", "Trần Thị Bé", "2099-01-01T00:00Z", null);
        rows.paused(rows.task("y-te", "Lê Thị Lan", "2099-01-01T00:00Z", null));
        rows.task("y-te", "Phạm Đức Anh", null, HEAD, "POST", "y-te.head");

        assertThat(ids(OFFICER, question)).hasSize(found);
        assertThat(api.get(OFFICER, "/api/tasks/count?" + question)
                        .is(200)
                        .json()
                        .path("count")
                        .asInt())
                .isEqualTo(found);
        assertThat(ids(ELSEWHERE, question + "&dossier=" + rows.last())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "queue=all",
                "sort=colour",
                "sort=due,due",
                "due=never",
                "channel=pigeon",
                "state=11",
                "after=x",
                "after=AAAA",
                "sort=procedure&after=MR9h",
                "sort=due&after=YR9h"
            })
    void namesWhatItCannotTake(String question) {
        var refused = api.get(OFFICER, "/api/tasks?" + question);
        if (!question.equals("sort=procedure&after=MR9h")) {
            refused.is(422);
            assertThat(refused.json().path("errors")).hasSize(1);
        } else {
            refused.is(200);
        }
    }

    @Test
    void countsFarEnoughAndSaysThatThereIsMore() {
        rows.many("y-te", 1001);
        var count = api.get(OFFICER, "/api/tasks/count?queue=unit").is(200).json();
        assertThat(count.path("count").asInt()).isEqualTo(999);
        assertThat(count.path("more").asBoolean()).isTrue();
    }

    @Test
    void showsAStepThatCameBackToWhoeverDidIt() {
        var task = rows.task("y-te", "Dương Văn Hoà", null, null);
        assertThat(ids(OFFICER, "queue=returned")).isEmpty();
        rows.didBefore(task, OFFICER);
        assertThat(ids(OFFICER, "queue=returned")).containsExactly(task);
        assertThat(ids(HEAD, "queue=returned")).isEmpty();
    }

    private List<String> ids(String officer, String question) {
        List<String> ids = new ArrayList<>();
        api.get(officer, "/api/tasks?" + question)
                .is(200)
                .json()
                .path("items")
                .forEach(item -> ids.add(text(item.path("id").asText(null))));
        return ids;
    }

    private static String text(@Nullable String id) {
        return String.valueOf(id);
    }
}
