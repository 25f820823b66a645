package vn.motcua.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;

class UnitsTests {

    private static final LocalDate MERGER = LocalDate.of(2025, 7, 1);
    private static final String JUSTICE = """
            - id: tu-phap
              kind: department
              name: Sở Tư pháp
              name-en: Department of Justice
              agency-code: H05.15
              agency-code-provisional: true
              from: 2025-07-01
              until: 2030-01-01
              evidence: none
            """;

    private final Units units = new Units();

    @Test
    void holdsTheNinetyNineCommunesOfBacNinh() {
        assertThat(units.on(MERGER))
                .filteredOn(unit -> unit.kind() == UnitKind.COMMUNE)
                .hasSize(99)
                .allSatisfy(unit -> assertThat(unit.name()).matches("(Xã|Phường) .+"))
                .allSatisfy(unit -> assertThat(unit.mergedFrom()).isNotEmpty());
    }

    @Test
    void holdsTheProvincialUnitsBeforeTheCommunes() {
        assertThat(units.on(MERGER))
                .extracting(unit -> unit.id().value())
                .startsWith("ubnd-tinh", "van-phong-ubnd", "trung-tam-phuc-vu-hanh-chinh-cong", "tai-chinh")
                .contains("tu-phap", "cong-an", "dien-luc", "phuong-bac-giang", "xa-hiep-hoa")
                .hasSize(123)
                .doesNotHaveDuplicates();
    }

    @Test
    void knowsWhatAUnitSucceeds() {
        assertThat(units.unit(new UnitId("phuong-bac-giang")).mergedFrom())
                .hasSize(7)
                .contains("Phường Thọ Xương", "Phường Dĩnh Trì");
        assertThat(units.unit(new UnitId("xa-tuan-dao")).mergedFrom()).containsExactly("Xã Tuấn Đạo");
        assertThat(units.unit(new UnitId("xay-dung")).mergedFrom())
                .containsExactly("Sở Xây dựng", "Sở Giao thông vận tải");
    }

    @Test
    void marksEveryAgencyCodeButTheProvincesOwnAsProvisional() {
        assertThat(units.on(MERGER))
                .filteredOn(unit -> !unit.agencyCodeProvisional())
                .extracting(Unit::agencyCode)
                .containsExactly("H05");
    }

    @Test
    void hasNoUnitBeforeTheMerger() {
        assertThat(units.on(MERGER.minusDays(1))).isEmpty();
    }

    @Test
    void stillKnowsAUnitThatNoLongerStands() {
        var old = new Units(List.of(file(JUSTICE)));

        assertThat(old.on(LocalDate.of(2029, 12, 31))).hasSize(1);
        assertThat(old.on(LocalDate.of(2030, 1, 1))).isEmpty();
        assertThat(old.unit(new UnitId("tu-phap")).name()).isEqualTo("Sở Tư pháp");
    }

    @Test
    void givesEveryUnitEveryRole() {
        assertThat(units.groupsOn(MERGER)).hasSize(123 * 6).allMatch(units::has);
        assertThat(units.has(CandidateGroup.parse("tu-phap.specialist"))).isTrue();
        assertThat(units.has(CandidateGroup.parse("nowhere.specialist"))).isFalse();
    }

    @Test
    void refusesAnUnknownUnit() {
        assertThatThrownBy(() -> units.unit(new UnitId("nowhere"))).isInstanceOf(UnitNotFound.class);
    }

    @Test
    void refusesAUnitThatIsThereTwice() {
        assertThatThrownBy(() -> new Units(List.of(file(JUSTICE + JUSTICE))))
                .hasMessage("units.yaml, id: tu-phap is there twice");
    }

    @Test
    void refusesAnAgencyCodeOfTwoUnits() {
        var second = JUSTICE.replace("id: tu-phap", "id: ngoai-vu");
        assertThatThrownBy(() -> new Units(List.of(file(JUSTICE + second))))
                .hasMessage("agency-code: H05.15 stands for tu-phap and ngoai-vu");
    }

    @Test
    void namesFileEntryAndFieldOfAMistake() {
        assertWrong("evidence: none", "evidence: none\n  seat: none", "units.yaml entry 1, seat: ");
        assertWrong("  name: Sở Tư pháp\n", "", "units.yaml entry 1, name: ");
        assertWrong("name: Sở Tư pháp", "name:", "units.yaml entry 1, name: ");
        assertWrong("kind: department", "kind: ministry", "units.yaml entry 1, kind: ");
        assertWrong("from: 2025-07-01", "from: 2025-02-30", "units.yaml entry 1, from: ");
        assertWrong("id: tu-phap", "id: Tư pháp", "units.yaml entry 1, id: ");
        assertWrong("until: 2030-01-01", "until: 2020-01-01", "until must be after from");
        assertWrong("agency-code: H05.15", "agency-code: 15", "agency-code has not the form");
        assertWrong("- id", "id", "units.yaml");
    }

    private static void assertWrong(String right, String wrong, String said) {
        assertThatThrownBy(() -> new Units(List.of(file(JUSTICE.replace(right, wrong)))))
                .isInstanceOf(UnitFileWrong.class)
                .hasMessageStartingWith("units.yaml")
                .hasMessageContaining(said);
    }

    private static Resource file(String yaml) {
        return new ByteArrayResource(yaml.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return "units.yaml";
            }
        };
    }
}
