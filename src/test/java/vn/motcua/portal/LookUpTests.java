package vn.motcua.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LookUpTests {

    @Test
    void showsOnlyTheFirstLetterOfEachName() {
        assertThat(LookUp.masked("Nguyễn Thị Hường")).isEqualTo("N*** T*** H***");
    }
}
