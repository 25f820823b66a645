package vn.motcua.sla;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a dossier's clock says: when it is due and why. Always derived from the entries.
 *
 * @param dueAt null when no time limit is stated, or while the clock stands
 * @param warnAt one working day before
 * @param provisional the date lies in a year of which nobody has decided the days off, and may still move
 * @param remaining working time that is left while the clock stands; null while it runs
 * @param pauses the times that the clock stood since it began to count
 * @param appointments both dates of a financial duty, empty where there was none
 * @param lines what {@link #explanation} puts into words
 */
public record Deadline(
        @Nullable Instant dueAt,
        @Nullable Instant warnAt,
        boolean provisional,
        @Nullable Instant pausedSince,
        @Nullable Duration remaining,
        @Nullable Instant stoppedAt,
        List<Stood> pauses,
        List<Appointment> appointments,
        List<ExplanationLine> lines,
        List<ClockEntry> entries) {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    public Deadline {
        pauses = List.copyOf(pauses);
        appointments = List.copyOf(appointments);
        lines = List.copyOf(lines);
        entries = List.copyOf(entries);
    }

    public boolean paused() {
        return pausedSince != null;
    }

    /** Line by line in Vietnamese. */
    public List<String> explanation() {
        return explanation(VIETNAMESE);
    }

    /** Line by line, in English where the locale asks for it, else in Vietnamese. */
    public List<String> explanation(Locale locale) {
        return lines.stream().map(line -> line.in(locale)).toList();
    }

    /** The single word that pages and programs show: {@code running, paused, stopped} or {@code none}. */
    public String word() {
        if (stoppedAt != null) {
            return "stopped";
        }
        if (paused()) {
            return "paused";
        }
        return dueAt == null ? "none" : "running";
    }
}
