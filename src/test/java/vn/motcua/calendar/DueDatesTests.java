package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class DueDatesTests {

    private final WorkingCalendar calendar = new WorkingCalendar();

    @ParameterizedTest(name = "{6}")
    @CsvFileSource(resources = "due-dates.csv", numLinesToSkip = 1)
    void agreesWithTheTable(
            String from, String amount, String unit, @Nullable String pauses, @Nullable LocalDate basis, String due) {
        var term = LegalTerm.parse(amount + " " + unit);

        assertThat(calendar.due(at(from), term, pauses(pauses), basis).at()).isEqualTo(at(due));
        assertThat(calendar.dueAt(at(from), term, pauses(pauses), basis)).isEqualTo(at(due));
    }

    @Test
    void refusesToCountInAYearThatIsNotDecided() {
        assertThatThrownBy(() -> calendar.due(at("2026-12-31T09:00"), LegalTerm.parse("1 working_days")))
                .isInstanceOfSatisfying(YearNotDecided.class, refusal -> assertThat(refusal.facts())
                        .containsEntry("year", 2027));
        assertThatThrownBy(() -> calendar.due(at("2026-12-31T16:00"), LegalTerm.parse("2 hours")))
                .isInstanceOf(YearNotDecided.class);
        assertThatThrownBy(() -> calendar.due(at("2026-12-01T09:00"), LegalTerm.parse("2 months")))
                .isInstanceOf(YearNotDecided.class);
        assertThatThrownBy(() -> calendar.due(at("2023-12-29T09:00"), LegalTerm.parse("1 working_days")))
                .isInstanceOf(YearNotDecided.class);
    }

    @Test
    void countsOnlyInYearsThatWereDecidedOnTheBasis() {
        var term = LegalTerm.parse("1 working_days");
        assertThatThrownBy(() -> calendar.due(at("2025-12-31T09:00"), term, List.of(), LocalDate.of(2025, 10, 15)))
                .isInstanceOf(YearNotDecided.class);
        assertThatThrownBy(() -> calendar.due(at("2025-12-30T09:00"), term, List.of(), LocalDate.of(2020, 1, 1)))
                .isInstanceOf(YearNotDecided.class);
        assertThat(calendar.dueAt(at("2025-12-30T09:00"), term, List.of(), LocalDate.of(2025, 10, 15)))
                .isEqualTo(at("2025-12-31T09:00"));
    }

    @Test
    void countsInAProvisionalYearWhereToldSoAndSaysIt() {
        var due = new WorkingCalendar(CalendarFiles.onClassPath())
                .due(at("2026-12-31T09:00"), LegalTerm.parse("1 working_days"));

        assertThat(due.at()).isEqualTo(at("2027-01-04T09:00"));
        assertThat(due.explanation()).anyMatch(line -> line.contains("tạm tính"));
    }

    @Test
    void explainsEachDayThatWasLeftOutAndByWhichDecision() {
        var pause = new Pause(at("2025-12-31T10:00"), at("2025-12-31T11:00"));
        var due = calendar.due(at("2025-12-30T18:00"), LegalTerm.parse("1.5 working_days"), List.of(pause), null);

        assertThat(due.explanation())
                .containsExactly(
                        "Thời điểm nhận: 18:00 Thứ Ba 30/12/2025.",
                        "Nhận ngoài giờ làm việc hoặc khi đang tạm dừng: tính từ 07:30 Thứ Tư 31/12/2025.",
                        "Thời hạn: 1,5 ngày làm việc (mỗi ngày 8 giờ làm việc).",
                        "Không tính 2 ngày nghỉ cuối tuần.",
                        "Không tính ngày nghỉ Thứ Năm 01/01/2026: Tết Dương lịch (Bộ luật Lao động 2019, Điều 112;"
                                + " 9859/VPCP-KGVX, 9441/TB-BNV).",
                        "Không tính ngày nghỉ Thứ Sáu 02/01/2026: Nghỉ hoán đổi dịp Tết Dương lịch (Thông báo của Văn phòng"
                                + " Chính phủ và Bộ Nội vụ ngày 25/12/2025).",
                        "Không tính thời gian tạm dừng từ 10:00 Thứ Tư 31/12/2025 đến 11:00 Thứ Tư 31/12/2025:"
                                + " 60 phút làm việc.",
                        "Hạn trả: 14:00 Thứ Hai 05/01/2026.");
    }

    @Test
    void explainsAMoveFromADayOffAndAnEarlierBasis() {
        var due = calendar.due(at("2026-11-17T09:00"), LegalTerm.parse("7 days"), List.of(), LocalDate.of(2026, 7, 1));

        assertThat(due.explanation())
                .contains(
                        "Hết hạn ngoài giờ làm việc, lúc 09:00 Thứ Ba 24/11/2026: chuyển sang 09:00 Thứ Tư 25/11/2026.",
                        "Không tính ngày nghỉ Thứ Ba 24/11/2026: Ngày Văn hóa Việt Nam (Nghị quyết 28/2026/QH16).",
                        "Tính theo lịch nghỉ đã công bố đến hết ngày 01/07/2026.")
                .endsWith("Hạn trả: 09:00 Thứ Tư 25/11/2026.");
    }

    @Test
    void goesBackByWorkingDays() {
        assertThat(calendar.workingDaysBefore(at("2026-11-25T09:00"), 1)).isEqualTo(at("2026-11-23T09:00"));
        assertThat(calendar.workingDaysBefore(at("2026-01-12T17:00"), 1)).isEqualTo(at("2026-01-10T17:00"));
        assertThat(calendar.workingDaysBefore(at("2026-02-23T10:00"), 2)).isEqualTo(at("2026-02-12T10:00"));
        assertThat(calendar.workingDaysBefore(at("2026-02-17T10:00"), 1)).isEqualTo(at("2026-02-13T10:00"));
        assertThat(calendar.workingDaysBefore(at("2026-02-17T10:00"), 0)).isEqualTo(at("2026-02-17T10:00"));
    }

    @Test
    void knowsWorkingDaysAndTheNextWorkingMoment() {
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 8, 22))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 8, 29))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 11, 24))).isFalse();
        assertThat(calendar.nextWorkingMoment(at("2026-11-23T17:00"))).isEqualTo(at("2026-11-23T17:00"));
        assertThat(calendar.nextWorkingMoment(at("2026-11-23T17:00:01"))).isEqualTo(at("2026-11-25T07:30"));
    }

    private static List<Pause> pauses(@Nullable String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split(" "))
                        .map(pause -> pause.split("/"))
                        .map(ends -> new Pause(at(ends[0]), at(ends[1])))
                        .toList();
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).toInstant(ZoneOffset.ofHours(7));
    }
}
