package vn.motcua.tasklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierNotFound;
import vn.motcua.organization.Officers;
import vn.motcua.web.InvalidFields;

/** The list over rows that are in the tables themselves, in a unit that no other test works in. */
@MotCuaTest
class ListTests {

    private static final String UNIT = "dan-toc-va-ton-giao";
    private static final String OFFICER = "dan-toc-va-ton-giao.specialist";
    private static final String HEAD = "dan-toc-va-ton-giao.head";
    private static final String ELSEWHERE = "phuong-da-mai.reception";

    @Autowired
    private MockMvc http;

    @Autowired
    private JdbcClient db;

    @Autowired
    private Worklist worklist;

    @Autowired
    private DossierSearch search;

    @Autowired
    private Watches watches;

    @Autowired
    private SavedFilters filters;

    @Autowired
    private Officers officers;

    private Api api;
    private ListRows rows;

    @BeforeEach
    void emptyTheUnit() {
        api = new Api(http);
        rows = new ListRows(db);
        rows.clear(UNIT);
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
        rows.many(UNIT, 120);
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
        assertThat(walked).isEqualTo(rows.inOrder(UNIT, sort));
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
        "queue=unit&unit=dan-toc-va-ton-giao, 4",
        "queue=unit&unit=tu-phap, 0",
        "queue=applicant, 1",
        "queue=unit&q=duong+van, 1",
        "queue=unit&q=van+duong, 1",
        "queue=unit&q=-, 0",
    })
    void showsWhatTheQueueAndTheFilterSay(String question, int found) {
        rows.task(UNIT, "Dương Văn Hoà", "2020-01-01T00:00Z", OFFICER);
        rows.task(UNIT, "Trần Thị Bé", "2099-01-01T00:00Z", null);
        rows.paused(rows.task(UNIT, "Lê Thị Lan", "2099-01-01T00:00Z", null));
        rows.task(UNIT, "Phạm Đức Anh", null, HEAD, "POST", "dan-toc-va-ton-giao.head");

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

    @ParameterizedTest
    @CsvSource({
        "duong, true",
        "DƯƠNG văn, true",
        "hoa duong, true",
        "hòa, true",
        "hoà, true",
        "duon, true",
        "uong, false",
        "hoa binh, false",
        "0912345678, true",
        "0912 345 678, true",
        "+84 912.345.678, true",
        "09123, true",
        "0912345679, false",
        "hoa 0912 345 678, true",
        "H05.99, true",
        "h0599261125, true",
        "261125, true",
        "H05.99-261126, false",
    })
    void findsADossierAsPeopleTypeIt(String typed, boolean found) {
        var task = rows.task(UNIT, "Dương Văn Hoà", null, null);
        var ofTasks = worklist.page(officers.find(OFFICER).orElseThrow(), asking(typed))
                .items();
        var ofDossiers = search.find(officers.find(OFFICER).orElseThrow(), typed, null, 1);
        var elsewhere = search.find(officers.find(ELSEWHERE).orElseThrow(), rows.last(), null, 1);

        assertThat(ofTasks.stream().map(TaskRow::key)).isEqualTo(found ? List.of(task) : List.of());
        assertThat(ofDossiers.stream().map(DossierLine::code)).isEqualTo(found ? List.of(rows.last()) : List.of());
        assertThat(elsewhere).isEmpty();
    }

    @Test
    void showsWatchedDossiersToWhoeverWatchesAndMaySeeThem() {
        rows.task(UNIT, "Dương Văn Hoà", null, null);
        var officer = officers.find(OFFICER).orElseThrow();
        var code = DossierCode.parse(rows.last());
        watches.watch(code, officer);
        watches.watch(code, officer);

        assertThat(ids(OFFICER, "queue=watched")).hasSize(1);
        assertThat(ids(HEAD, "queue=watched")).isEmpty();
        assertThatThrownBy(() -> watches.watch(code, officers.find(ELSEWHERE).orElseThrow()))
                .isInstanceOf(DossierNotFound.class);
        watches.unwatch(code, officer);
        assertThat(ids(OFFICER, "queue=watched")).isEmpty();
    }

    @Test
    void keepsFiltersForTheirOwnerAndSharesThemWithAUnit() {
        var officer = officers.find(OFFICER).orElseThrow();
        var head = officers.find(HEAD).orElseThrow();
        filters.of(officer).forEach(kept -> filters.remove(kept.id(), officer));
        filters.save("Gấp", null, late(), officer);
        filters.save("Chung", UNIT, late(), officer);

        assertThat(filters.of(officer)).extracting(SavedFilter::name).containsExactly("Chung", "Gấp");
        assertThat(filters.of(head)).extracting(SavedFilter::name).containsExactly("Chung");
        assertThat(filters.of(officers.find(ELSEWHERE).orElseThrow())).isEmpty();
        assertThat(filters.of(head).get(0).address()).isEqualTo("/?queue=unit&due=late");
        var id = filters.of(head).get(0).id();
        assertThatThrownBy(() -> filters.remove(id, head)).isInstanceOf(FilterNotFound.class);
        assertThatThrownBy(() -> filters.save("x", "tu-phap", late(), officer)).isInstanceOf(InvalidFields.class);
    }

    private static ListWords late() {
        return ListWords.of(name -> name.equals("queue") ? "unit" : name.equals("due") ? "late" : null);
    }

    private static TaskQuery asking(String typed) {
        return TaskQuery.parse(ListWords.of(name -> name.equals("queue") ? "unit" : name.equals("q") ? typed : null));
    }

    @Test
    void countsFarEnoughAndSaysThatThereIsMore() {
        rows.many(UNIT, 1001);
        var count = api.get(OFFICER, "/api/tasks/count?queue=unit").is(200).json();
        assertThat(count.path("count").asInt()).isEqualTo(999);
        assertThat(count.path("more").asBoolean()).isTrue();
    }

    @Test
    void showsAStepThatCameBackToWhoeverDidIt() {
        var task = rows.task(UNIT, "Dương Văn Hoà", null, null);
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
