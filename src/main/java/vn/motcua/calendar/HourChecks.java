package vn.motcua.calendar;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.NewDecision.NewCutOff;
import vn.motcua.calendar.NewDecision.NewHours;
import vn.motcua.calendar.WeekHours.OtherHours;
import vn.motcua.web.FieldChecks;

/** Reads hours of the week and cut-offs that somebody entered. */
class HourChecks {

    private static final int MOST = 20;

    private final FieldChecks checks;
    private final DayChecks days;

    HourChecks(FieldChecks checks) {
        this.checks = checks;
        this.days = new DayChecks(checks);
    }

    List<WeekHours> week(@Nullable List<@Nullable NewHours> asked) {
        var read = new ArrayList<WeekHours>();
        for (int i = 0; i < size("hours", asked); i++) {
            var field = "hours[" + i + "]";
            var entry = asked == null ? null : asked.get(i);
            if (entry == null) {
                checks.missing(field);
                continue;
            }
            var from = days.date(field + ".from", entry.from());
            var working = weekdays(field + ".days", entry.days());
            var sessions = days.sessions(field + ".sessions", entry.sessions());
            var also = also(field + ".also", entry.also());
            if (!working.isEmpty() && sessions != null) {
                read.add(new WeekHours(from, working, sessions, also, null, null, null, null, null));
            }
        }
        return read;
    }

    List<CutOffFrom> cutOffs(@Nullable List<@Nullable NewCutOff> asked) {
        var read = new ArrayList<CutOffFrom>();
        for (int i = 0; i < size("cutOffs", asked); i++) {
            var field = "cutOffs[" + i + "]";
            var entry = asked == null ? null : asked.get(i);
            if (entry == null) {
                checks.missing(field);
                continue;
            }
            var from = days.date(field + ".from", entry.from());
            var text = checks.required(field + ".cutOff", entry.cutOff(), 10);
            try {
                read.add(new CutOffFrom(from, CutOff.parse(text)));
            } catch (IllegalArgumentException e) {
                checks.fault(field + ".cutOff", "calendar.field.cut-off");
            }
        }
        return read;
    }

    private List<OtherHours> also(String list, @Nullable List<@Nullable NewHours> asked) {
        var read = new ArrayList<OtherHours>();
        for (int i = 0; i < size(list, asked); i++) {
            var field = list + "[" + i + "]";
            var entry = asked == null ? null : asked.get(i);
            if (entry == null) {
                checks.missing(field);
                continue;
            }
            var working = weekdays(field + ".days", entry.days());
            var sessions = days.sessions(field + ".sessions", entry.sessions());
            if (!working.isEmpty() && sessions != null) {
                read.add(new OtherHours(working, sessions));
            }
        }
        return read;
    }

    private Set<DayOfWeek> weekdays(String field, @Nullable List<@Nullable String> words) {
        var read = EnumSet.noneOf(DayOfWeek.class);
        if (words == null || words.isEmpty()) {
            checks.missing(field);
            return read;
        }
        for (var word : words) {
            try {
                read.add(DayOfWeek.valueOf(String.valueOf(word).trim().toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException e) {
                checks.fault(field, "calendar.field.weekday");
                return EnumSet.noneOf(DayOfWeek.class);
            }
        }
        return read;
    }

    private int size(String field, @Nullable List<?> list) {
        if (list == null) {
            return 0;
        }
        if (list.size() > MOST) {
            checks.fault(field, "field.too-many");
            return 0;
        }
        return list.size();
    }
}
