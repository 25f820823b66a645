package vn.motcua.catalog.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StepSortingTests {

    @Test
    void followsADossierToTheProvinceAndBack() {
        assertThat(sorted(
                        row("Kiểm tra, tiếp nhận hồ sơ", "Bộ phận tiếp nhận của Sở Y tế"),
                        row("Phân công thụ lý hồ sơ", "Lãnh đạo Phòng"),
                        row("Thụ lý giải quyết", "Chuyên viên Phòng"),
                        row("Xem xét kết quả", "Lãnh đạo Phòng"),
                        row("Ký phê duyệt, trình UBND tỉnh", "Lãnh đạo Sở Y tế"),
                        row("Vào sổ, đóng dấu", "Văn thư Sở"),
                        row("Thẩm định, trình lãnh đạo Văn phòng, lãnh đạo UBND tỉnh", "Chuyên viên Phòng Khoa giáo"),
                        row("Vào sổ văn bản", "Văn thư Văn phòng UBND tỉnh"),
                        row("Trả kết quả", "Bộ phận tiếp nhận")))
                .containsExactly(
                        "receive",
                        "assign",
                        "examine",
                        "review",
                        "approve",
                        "forward",
                        "office-examine",
                        "issue",
                        "issue");
    }

    @Test
    void addsWhatATableLeavesUnsaid() {
        assertThat(sorted(row("Duyệt hồ sơ", "Lãnh đạo Phòng")))
                .containsExactly("receive", "examine", "review", "issue");
    }

    @Test
    void findsOpinionsInspectionsCouncilsAndPosting() {
        assertThat(sorted(
                        row("Tiếp nhận hồ sơ", "Bộ phận một cửa"),
                        row("Thẩm định hồ sơ", "Chuyên viên"),
                        row("Cho ý kiến về hồ sơ", "Các sở, ngành liên quan"),
                        row("Kiểm tra thực địa", "Chuyên viên"),
                        row("Họp thẩm định", "Hội đồng thẩm định"),
                        row("Niêm yết công khai", "Chuyên viên"),
                        row("Dự thảo quyết định", "Chuyên viên"),
                        row("Trả kết quả", "Bộ phận một cửa")))
                .containsExactly("receive", "examine", "consult", "inspect", "council", "post", "draft", "issue");
    }

    @Test
    void readsARoleThatStandsInTheColumnOfTheStep() {
        var swapped = StepRow.read(new RawRow(
                2, Map.of("step_no", "1", "step_vi", "Lãnh đạo UBND tỉnh", "role_vi", "Ký duyệt hồ sơ"), Set.of()));

        assertThat(swapped.text()).isEqualTo("Ký duyệt hồ sơ");
        assertThat(swapped.role()).isEqualTo("Lãnh đạo UBND tỉnh");
    }

    @Test
    void refusesTwoAgenciesAfterOneAnother() {
        assertThatThrownBy(() -> sorted(
                        row("Tiếp nhận hồ sơ", "Trung tâm Phục vụ hành chính công cấp xã"),
                        row("Thẩm định hồ sơ", "Chuyên viên"),
                        row("Kiểm tra, tiếp nhận hồ sơ", "Trung tâm Phục vụ hành chính công tỉnh"),
                        row("Trả kết quả", "Trung tâm")))
                .isInstanceOf(RowWrong.class)
                .hasMessageContaining("receive");
    }

    private static List<String> sorted(StepRow... rows) {
        return StepSorting.of(List.of(rows)).stream().map(Sorted::step).toList();
    }

    private static StepRow row(String text, String role) {
        return new StepRow(1, 1, text, role, null, "");
    }
}
