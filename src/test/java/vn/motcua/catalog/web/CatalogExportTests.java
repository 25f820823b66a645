package vn.motcua.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogExportTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+84912",
                "-2+3+cmd|' /C calc'!A0",
                "@SUM(A1)",
                "\t=1+1",
                "\r=1+1",
                "\n=1",
                "  =HYPERLINK(\"x\")",
                "＝1+1",
                "=1\nsecond line"
            })
    void noCellIsAFormula(String cell) {
        assertThat(CatalogExport.harmless(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1.001193", "Thủ tục = gì", "100.000 đồng - 200.000 đồng", "163/QĐ-BTP"})
    void otherCellsStayAsTheyAre(String cell) {
        assertThat(CatalogExport.harmless(cell)).isEqualTo(cell);
    }
}
