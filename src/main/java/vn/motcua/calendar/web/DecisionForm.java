package vn.motcua.calendar.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.NewDecision;

/** The form of a new decision as it was typed, so that it can be shown again with what is wrong. */
record DecisionForm(
        String number,
        String decidedOn,
        String announcedOn,
        String scope,
        String decidesYear,
        String daysOff,
        String workingDays,
        String hours,
        String cutOffs,
        String evidence,
        String supersedes) {

    static DecisionForm of(Map<String, String> typed) {
        return new DecisionForm(
                typed.getOrDefault("number", ""),
                typed.getOrDefault("decidedOn", ""),
                typed.getOrDefault("announcedOn", ""),
                typed.getOrDefault("scope", "province"),
                typed.getOrDefault("decidesYear", ""),
                typed.getOrDefault("daysOff", ""),
                typed.getOrDefault("workingDays", ""),
                typed.getOrDefault("hours", ""),
                typed.getOrDefault("cutOffs", ""),
                typed.getOrDefault("evidence", ""),
                typed.getOrDefault("supersedes", ""));
    }

    /** Filled with the days that a computed draft has. */
    static DecisionForm of(NewDecision draft) {
        return new DecisionForm(
                "",
                "",
                "",
                String.valueOf(draft.scope()),
                String.valueOf(draft.decidesYear()),
                DecisionLines.written(draft.daysOff()),
                "",
                "",
                "",
                "",
                "");
    }

    NewDecision decision() {
        return new NewDecision(
                number,
                decidedOn,
                announcedOn,
                scope,
                year(),
                DecisionLines.days(daysOff),
                DecisionLines.days(workingDays),
                DecisionLines.hours(hours),
                DecisionLines.cutOffs(cutOffs),
                evidence,
                whole(supersedes));
    }

    private @Nullable Integer year() {
        var year = whole(decidesYear);
        return year == null ? null : Math.toIntExact(year);
    }

    /** Null when nothing was typed; 0, which nothing has, for what is no number. */
    private static @Nullable Long whole(String text) {
        if (text.isBlank()) {
            return null;
        }
        return text.strip().matches("\\d{1,9}") ? Long.valueOf(text.strip()) : Long.valueOf(0);
    }
}
