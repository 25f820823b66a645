package vn.motcua.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.motcua.MotCuaTest;

@MotCuaTest
class CataloguePagesTests {

    @Autowired
    private MockMvc http;

    @Test
    void staffSeeWhatIsToDoAndOthersThePublicFacts() throws Exception {
        var analyst = page("/procedures?department=tu-phap&todo=fee", user("analyst"));
        var citizen = page("/procedures?department=tu-phap", anonymous());
        var officer = page("/procedures?department=tu-phap", user("tu-phap.specialist"));

        assertThat(analyst).contains("name=\"todo\"", "name=\"shape\"", "Phí, lệ phí (", "class=\"marks\"");
        assertThat(citizen).contains("name=\"field\"", "Hộ tịch (").doesNotContain("name=\"todo\"", "class=\"marks\"");
        assertThat(officer).doesNotContain("name=\"todo\"", "class=\"marks\"");
    }

    @Test
    void eachPageKeepsTheChoicesOfTheOneBefore() throws Exception {
        var page = page("/procedures?department=tu-phap&level=commune&page=2", user("analyst"));

        assertThat(page).contains("trang 2/", "/procedures?department=tu-phap&amp;level=commune\"");
        assertThat(page).contains("/procedures.csv?department=tu-phap&amp;level=commune");
    }

    @Test
    void saysWhatToDoWhereNothingIsFound() throws Exception {
        assertThat(page("/procedures?q=khong+co+gi+nhu+the", anonymous())).contains("Không thấy thủ tục nào");
    }

    @Test
    void theListForSpreadsheetsHoldsTheWholeQueryAndForStaffWhatIsToDo() throws Exception {
        var citizen = page("/procedures.csv?department=tu-phap", anonymous());
        var analyst = page("/procedures.csv?department=tu-phap", user("analyst"));

        assertThat(citizen.lines().count()).isEqualTo(1 + 224);
        assertThat(citizen)
                .startsWith("\ufeffMã thủ tục,")
                .contains("1.001193,")
                .doesNotContain("Việc cần làm");
        assertThat(analyst.lines().findFirst().orElseThrow()).endsWith("Việc cần làm");
    }

    @Test
    void aProcedureShowsItsStepsToAllAndItsVersionsToStaff() throws Exception {
        var citizen = page("/procedures/1.001193", anonymous());
        var analyst = page("/procedures/1.001193", user("analyst"));

        assertThat(citizen)
                .contains("Kiểm tra, tiếp nhận hồ sơ", "Công chức tiếp nhận", "Ký số kết quả; ")
                .doesNotContain("Phiên bản 1", "/sheet", "/drafts");
        assertThat(analyst)
                .contains("Phiên bản 1", "/procedures/1.001193/sheet", "action=\"/procedures/1.001193/drafts\"")
                .contains("/diagrams/tthc-1.001193/versions", "/diagrams/tthc-1.001193/impact");
        assertThat(page("/procedures/1.001193", user("approver")))
                .doesNotContain("action=\"/procedures/1.001193/drafts\"");
    }

    @Test
    void theSheetIsForOfficersAndSaysWhatIsNotKnown() throws Exception {
        var sheet = page("/procedures/1.001193/sheet", user("tu-phap.specialist"));
        var pdf = answer("/procedures/1.001193/sheet.pdf", user("tu-phap.specialist"));

        assertThat(sheet).contains("QT-TP-1.001193", "Lần ban hành", "chưa công bố", "Mẫu số 01", "picture-row");
        assertThat(pdf.getContentType()).isEqualTo("application/pdf");
        assertThat(pdf.getContentAsByteArray()).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        assertThat(answer("/procedures/9.999999/sheet", user("analyst")).getStatus())
                .isEqualTo(404);
        assertThat(answer("/procedures/x/sheet.pdf", user("analyst")).getStatus())
                .isEqualTo(404);
    }

    private String page(String address, RequestPostProcessor reader) throws Exception {
        var answer = answer(address, reader);
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse answer(String address, RequestPostProcessor reader) throws Exception {
        return http.perform(get(address).with(reader)).andReturn().getResponse();
    }
}
