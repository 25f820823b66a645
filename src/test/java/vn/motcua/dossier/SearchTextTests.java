package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTests {

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
                    Nguyễn Thị Hường; 'nguyen':* & 'thi':* & 'huong':*
                    hoà             ; 'hoa':*
                    hòa             ; 'hoa':*
                    ĐỖ              ; 'do':*
                    H05.12-251125   ; 'h05':* & ('12':* & '251125':* | '12251125':*)
                    0912 345 678    ; ('0912':* & '345':* & '678':* | '0912345678':*)
                    +84 912 345 678 ; ('84':* & '912':* & '345':* & '678':* | '0912345678':*)
                    '&|!:*()<->     ; ""
                    """)
    void makesAQuestionOfWhatWasTyped(String typed, String wanted) {
        assertThat(SearchText.wanted(typed)).isEqualTo(wanted);
    }
}
