package vn.motcua.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldChecksTests {

    private final FieldChecks checks = new FieldChecks();

    @Test
    void bringsANameIntoOneForm() {
        var decomposed = "Nguye\u0302\u0303n  Thi\u0323   Hu\u031bo\u031b\u0300ng ";

        assertThat(checks.name("name", decomposed, 150)).isEqualTo("Nguyễn Thị Hường");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Y", "H'Hen Niê", "D'Arc", "Đặng Thị Ngọc-Ánh", "K’Brơi", "Giàng A Sử"})
    void takesNamesAsPeopleHaveThem(String name) {
        assertThat(checks.name("name", name, 150)).isEqualTo(name);
        checks.orRefuse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nguyễn\u0000", "a\u202eb", "a\u200bb", "x\ue000", "123", "Петров"})
    void refusesWhatIsNoName(String name) {
        checks.name("name", name, 150);

        assertThatThrownBy(checks::orRefuse).isInstanceOf(InvalidFields.class);
    }

    @Test
    void namesEveryFaultAtOnce() {
        checks.required("a", " ", 10);
        checks.required("b", "x".repeat(11), 10);
        checks.email("c", "no");

        assertThatThrownBy(checks::orRefuse)
                .isInstanceOfSatisfying(InvalidFields.class, refused -> assertThat(refused.faults())
                        .extracting(InvalidFields.Fault::field)
                        .containsExactly("a", "b", "c"));
    }

    @Test
    void keepsTheLinesOfAText() {
        assertThat(checks.lines("items", "một\r\nhai", 100)).isEqualTo("một\nhai");
    }
}
