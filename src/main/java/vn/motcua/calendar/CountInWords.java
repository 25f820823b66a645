package vn.motcua.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells in Vietnamese how a due date came about, line by line, as a slip or a letter may print it. */
class CountInWords {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE dd/MM/yyyy", VIETNAMESE);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM/yyyy", VIETNAMESE);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm EEEE dd/MM/yyyy", VIETNAMESE);

    private final Timetable timetable;
    private final Count count;
    private final LegalTerm term;
    private final List<String> lines = new ArrayList<>();

    CountInWords(Timetable timetable, Count count, LegalTerm term) {
        this.timetable = timetable;
        this.count = count;
        this.term = term;
    }

    List<String> lines(LocalDateTime from, LocalDateTime due, @Nullable LocalDate basis) {
        lines.add("Thời điểm nhận: " + MOMENT.format(from) + ".");
        if (!count.start().equals(from)) {
            lines.add("Nhận ngoài giờ làm việc hoặc khi đang tạm dừng: tính từ " + MOMENT.format(count.start()) + ".");
        }
        lines.add("Thời hạn: " + term());
        if (term.unit() == TermUnit.WORKING_DAYS || term.unit() == TermUnit.HOURS) {
            weekends(due.toLocalDate());
            special(count.start().toLocalDate(), due.toLocalDate());
        }
        count.standstills().stream().filter(pause -> pause.from().isBefore(due)).forEach(this::pause);
        if (!count.fallsOn().equals(due)) {
            moved(count.fallsOn(), due);
        }
        if (basis != null) {
            lines.add("Tính theo lịch nghỉ đã công bố đến hết ngày " + SHORT.format(basis) + ".");
        }
        if (timetable.provisional(due.toLocalDate())) {
            lines.add("Lịch nghỉ năm " + due.getYear() + " chưa được quyết định; hạn này là tạm tính.");
        }
        lines.add("Hạn trả: " + MOMENT.format(due) + ".");
        return List.copyOf(lines);
    }

    private String term() {
        var amount = term.amount().stripTrailingZeros().toPlainString().replace('.', ',');
        return switch (term.unit()) {
            case WORKING_DAYS -> amount + " ngày làm việc (mỗi ngày 8 giờ làm việc).";
            case HOURS -> amount + " giờ làm việc.";
            case DAYS -> amount + " ngày theo lịch; hạn rơi vào ngày nghỉ thì chuyển sang ngày làm việc tiếp theo.";
            case MONTHS -> amount + " tháng; hạn rơi vào ngày nghỉ thì chuyển sang ngày làm việc tiếp theo.";
        };
    }

    private void weekends(LocalDate due) {
        var weekends = count.start()
                .toLocalDate()
                .datesUntil(due.plusDays(1))
                .filter(date -> date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0)
                .filter(date -> !timetable.isWorkingDay(date))
                .count();
        if (weekends > 0) {
            lines.add("Không tính " + weekends + " ngày nghỉ cuối tuần.");
        }
    }

    private void special(LocalDate from, LocalDate until) {
        for (var day : timetable.specialDays(from, until)) {
            var what = day.working() ? "Có tính ngày làm việc bù " : "Không tính ngày nghỉ ";
            lines.add(what + DAY.format(day.date()) + ": " + day.name() + " (" + day.source() + ").");
        }
    }

    private void moved(LocalDateTime fallsOn, LocalDateTime due) {
        lines.add("Hết hạn ngoài giờ làm việc, lúc " + MOMENT.format(fallsOn) + ": chuyển sang " + MOMENT.format(due)
                + ".");
        special(fallsOn.toLocalDate(), due.toLocalDate());
    }

    private void pause(Standstill pause) {
        lines.add("Không tính thời gian tạm dừng từ " + MOMENT.format(pause.from()) + " đến "
                + MOMENT.format(pause.until()) + ".");
    }
}
