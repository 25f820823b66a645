package vn.motcua.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.DiagramOrigins;
import vn.motcua.catalog.ProcedureNotFound;
import vn.motcua.web.InvalidFields;

class ProcedureControllerTests {

    private static final Catalog CATALOG = new Catalog();

    private final MockMvcTester http = MockMvcTester.of(new ProcedureController(
            CATALOG, new Shelf(CATALOG, new DiagramOrigins(), Set::of), () -> Set.of("tthc-1.001193")));

    @Test
    void listsFiftyAPage() {
        var answer = assertThat(http.get().uri("/api/procedures?page=49"))
                .hasStatusOk()
                .bodyJson();

        answer.extractingPath("$.total").isEqualTo(2411);
        answer.extractingPath("$.pages").isEqualTo(49);
        answer.extractingPath("$.page").isEqualTo(49);
        answer.extractingPath("$.items.length()").isEqualTo(11);
        assertThat(http.get().uri("/api/procedures?page=50"))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .isEmpty();
    }

    @Test
    void findsByTextDepartmentAndLevel() {
        var answer = assertThat(
                        http.get().uri("/api/procedures?q={q}&department=tu-phap&level=commune", "dang ky khai sinh"))
                .bodyJson();

        answer.extractingPath("$.items[*].code").asArray().contains("1.001193");
        answer.extractingPath("$.items[?(@.code=='1.001193')].hasDiagram")
                .asArray()
                .containsExactly(true);
        answer.extractingPath("$.items[?(@.code!='1.001193' && @.hasDiagram==true)]")
                .asArray()
                .isEmpty();
        answer.extractingPath("$.items[?(@.department!='tu-phap')]").asArray().isEmpty();
        assertThat(http.get().uri("/api/procedures?department=unassigned&page=1"))
                .bodyJson()
                .extractingPath("$.items[*].department")
                .asArray()
                .isNotEmpty()
                .containsOnlyNulls();
    }

    @Test
    void findsByFieldAndByWhatIsStillToDo() {
        var answer = assertThat(http.get().uri("/api/procedures?field={f}&todo=fee", "Hộ tịch"))
                .hasStatusOk()
                .bodyJson();

        answer.extractingPath("$.items[*].field").asArray().isNotEmpty().containsOnly("Hộ tịch");
        answer.extractingPath("$.items[?(@.fee!=null)]").asArray().isEmpty();
    }

    @Test
    void tellsLimitsByChannelAndWhatIsNotKnown() {
        var answer = assertThat(http.get().uri("/api/procedures/1.000045"))
                .hasStatusOk()
                .bodyJson();

        answer.extractingPath("$.timeLimits.online.amount").isEqualTo(4);
        answer.extractingPath("$.timeLimits.online.unit").isEqualTo("working_days");
        answer.extractingPath("$.processKey").isEqualTo("tthc-1.000045");
        answer.extractingPath("$.hasDiagram").isEqualTo(false);
        answer.extractingPath("$.toDo").asArray().containsExactly("online-level");
    }

    @Test
    void namesEveryParameterThatItCannotTake() {
        assertThat(http.get()
                        .uri(
                                "/api/procedures?department=x&level=huyen&page=0&field=x&shape=x&todo=x&q={q}",
                                "a".repeat(201)))
                .hasFailed()
                .failure()
                .cause()
                .isInstanceOfSatisfying(InvalidFields.class, refusal -> assertThat(refusal.faults())
                        .extracting(InvalidFields.Fault::field)
                        .containsExactlyInAnyOrder("q", "department", "field", "level", "shape", "todo", "page"));
        assertThat(http.get().uri("/api/procedures?page=two")).failure().cause().isInstanceOf(InvalidFields.class);
    }

    @Test
    void refusesCodesThatAreMalformedOrUnknown() {
        assertThat(http.get().uri("/api/procedures/1.0011")).failure().cause().isInstanceOf(InvalidFields.class);
        assertThat(http.get().uri("/api/procedures/9.999999")).failure().cause().isInstanceOf(ProcedureNotFound.class);
    }
}
