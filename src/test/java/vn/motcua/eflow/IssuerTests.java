package vn.motcua.eflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.organization.Unit;
import vn.motcua.organization.UnitId;
import vn.motcua.organization.UnitKind;

class IssuerTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DEPARTMENT | Sở Tư pháp                   | QĐ-STP    | GIÁM ĐỐC        | GIÁM ĐỐC SỞ TƯ PHÁP
            DEPARTMENT | Sở Nông nghiệp và Môi trường | QĐ-SNNMT  | GIÁM ĐỐC        | GIÁM ĐỐC SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG
            DEPARTMENT | Sở Văn hóa, Thể thao và Du lịch | QĐ-SVHTTDL | GIÁM ĐỐC    | GIÁM ĐỐC SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH
            DEPARTMENT | Thanh tra tỉnh               | QĐ-TT     | CHÁNH THANH TRA | CHÁNH THANH TRA TỈNH
            COMMITTEE  | UBND tỉnh Bắc Ninh           | QĐ-UBND   | CHỦ TỊCH        | CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH BẮC NINH
            COMMUNE    | Phường Bắc Giang             | QĐ-UBND   | CHỦ TỊCH        | CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG BẮC GIANG
            """)
    void writesEachUnitTheWayItSigns(UnitKind kind, String name, String symbol, String title, String heading) {
        var unit = new Unit(new UnitId("a"), kind, name, name, "H05", true, LocalDate.MIN, null, List.of());
        var issuer = Issuer.of(unit);

        assertThat(issuer.symbol()).isEqualTo(symbol);
        assertThat(issuer.signerTitle()).isEqualTo(title);
        assertThat(issuer.heading()).isEqualTo(heading);
    }
}
