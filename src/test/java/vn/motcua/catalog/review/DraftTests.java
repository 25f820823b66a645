package vn.motcua.catalog.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.organization.Officer;
import vn.motcua.organization.Position;
import vn.motcua.web.InvalidFields;

class DraftTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Draft draft = new Draft(
            1,
            new ModelFile("tthc-1.001193", "processes/tu-phap/1.001193.bpmn"),
            "Đăng ký khai sinh",
            DraftState.SUBMITTED,
            3,
            2,
            null,
            "an",
            "an",
            null,
            0,
            0,
            Instant.EPOCH,
            null);

    @Test
    void isApprovedOnlyByAnApproverWithoutAHandInIt() {
        var binh = new Officer("binh", "Bình", Set.of(), Set.of(Position.APPROVER, Position.ANALYST));
        var an = new Officer("an", "An", Set.of(), Set.of(Position.APPROVER));
        var chi = new Officer("chi", "Chi", Set.of(), Set.of(Position.ANALYST));

        draft.mustBeSomeoneElses(binh, Set.of("an"));
        assertThatThrownBy(() -> draft.mustBeSomeoneElses(binh, Set.of("an", "binh")))
                .isInstanceOf(DraftRefused.class);
        assertThatThrownBy(() -> draft.mustBeSomeoneElses(an, Set.of())).isInstanceOf(DraftRefused.class);
        assertThatThrownBy(() -> draft.mustBeSomeoneElses(chi, Set.of("an"))).isInstanceOf(DraftRefused.class);
        assertThat(draft.mayBeApprovedBy(binh, Set.of("an"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234/QĐ-UBND", "45/2026/QĐ-UBND", "7/QĐ-STP", "12/NQ-HĐND", "1/QĐ-BTNMT.VP"})
    void takesNumbersAsDecisionsHaveThem(String number) {
        assertThat(approval(number, "2026-11-23", null).checked(TODAY, "binh").publishOn())
                .isEqualTo(TODAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234", "QĐ-UBND", "1234/qđ", "1234/QĐ UBND", "1/2/3", "1234/QĐ-UBND\u202e", "<b>1/A</b>"})
    void refusesOtherNumbers(String number) {
        assertThatThrownBy(() -> approval(number, "2026-11-23", null).checked(TODAY, "binh"))
                .isInstanceOfSatisfying(InvalidFields.class, invalid -> assertThat(invalid.faults())
                        .extracting(InvalidFields.Fault::field)
                        .containsOnly("decisionNumber"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-22", "2029-01-01", "tomorrow", "2026-02-30"})
    void refusesDaysThatAreGoneTooFarOrNone(String day) {
        assertThatThrownBy(() -> approval("1/QĐ-UBND", "2026-11-20", day).checked(TODAY, "binh"))
                .isInstanceOfSatisfying(InvalidFields.class, invalid -> assertThat(invalid.faults())
                        .extracting(InvalidFields.Fault::field)
                        .containsExactly("publishOn"));
    }

    @Test
    void refusesProceduresThatAreNoCodes() {
        var approval = new Approval(null, "1/QĐ-UBND", "2026-11-20", null, List.of("1.001193", "x"));

        assertThatThrownBy(() -> approval.checked(TODAY, "binh"))
                .isInstanceOfSatisfying(InvalidFields.class, invalid -> assertThat(invalid.faults())
                        .extracting(InvalidFields.Fault::field)
                        .containsExactly("procedures[1]"));
    }

    private static Approval approval(String number, String date, String on) {
        return new Approval(null, number, date, on, List.of());
    }
}
