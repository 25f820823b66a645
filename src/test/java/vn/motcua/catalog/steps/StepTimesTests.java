package vn.motcua.catalog.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.calendar.LegalTerm;

class StepTimesTests {

    @ParameterizedTest
    @CsvSource({
        "0.25, working_days, 0.25 working_days",
        "'0,5', ngày làm việc, 0.5 working_days",
        "4, hours, 4 hours",
        "17, days, 17 days",
        "0.5, days, 0.5 working_days",
    })
    void readsWhatTablesPrint(String duration, String unit, String term) {
        assertThat(StepTimes.read(duration, unit)).hasToString(term);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not timed", "Không tính thời gian", "Không quy định"})
    void leavesAStepUntimed(String duration) {
        assertThat(StepTimes.read(duration, "")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "NaN", "1e9", "99999", "0.12345", "0", "1/4", "½", "٣", "1 ngày"})
    void refusesABadNumber(String duration) {
        assertThatThrownBy(() -> StepTimes.read(duration, "hours"))
                .isInstanceOf(RowWrong.class)
                .hasMessageStartingWith("duration");
    }

    @Test
    void refusesAUnitItDoesNotKnow() {
        assertThatThrownBy(() -> StepTimes.read("1", "tuần")).hasMessageContaining("duration_unit");
        assertThatThrownBy(() -> StepTimes.read("1", "")).hasMessageContaining("duration_unit");
    }

    @Test
    void bringsDaysAndHoursToHours() {
        var rows = List.of(row("0.5 working_days"), row("4 hours"), row(null));

        assertThat(StepTimes.inOneUnit(rows))
                .extracting(row -> String.valueOf(row.allotted()))
                .containsExactly("4 hours", "4 hours", "null");
    }

    @Test
    void countsWholeDaysBesidePartsOfDaysAsWorkingDays() {
        var rows = List.of(row("0.25 working_days"), row("6 days"));

        assertThat(StepTimes.inOneUnit(rows))
                .extracting(row -> String.valueOf(row.allotted()))
                .containsExactly("0.25 working_days", "6 working_days");
    }

    private static StepRow row(String term) {
        return new StepRow(1, 1, "Thẩm định", "Chuyên viên", term == null ? null : LegalTerm.parse(term), "");
    }
}
