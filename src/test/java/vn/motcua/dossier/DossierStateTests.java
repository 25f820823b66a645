package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DossierStateTests {

    @ParameterizedTest
    @CsvSource({
        "1,2", "1,3", "1,5", "2,4", "2,3", "2,5", "4,5", "4,6", "4,7", "4,8", "4,9", "5,4", "6,4", "5,8", "7,8", "9,10"
    })
    void goesTheWaysThatTheLawGives(int from, int to) {
        assertThat(DossierState.ofCode(from).mayBecome(DossierState.ofCode(to))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1,9", "1,10", "2,9", "4,10", "5,9", "9,4", "9,7", "10,4", "3,4", "8,4", "10,9", "4,1"})
    void goesNoOtherWay(int from, int to) {
        assertThat(DossierState.ofCode(from).mayBecome(DossierState.ofCode(to))).isFalse();
    }

    @Test
    void nothingLeadsOutOfAnEnd() {
        assertThat(Arrays.stream(DossierState.values()).filter(DossierState::isEnd))
                .allSatisfy(
                        end -> assertThat(Arrays.stream(DossierState.values()).filter(end::mayBecome))
                                .isEmpty());
    }
}
