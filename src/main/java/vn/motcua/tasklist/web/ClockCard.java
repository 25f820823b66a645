package vn.motcua.tasklist.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.sla.Deadline;

/**
 * What a dossier's page says of its time, in words.
 *
 * @param why line by line in the reader's language, {@code whyOther} in the other one
 * @param otherLanguage its tag, for whoever reads the page aloud
 * @param remaining working time left or gone beyond the date; null when nothing runs
 * @param late whether {@code remaining} is over
 */
record ClockCard(
        Deadline deadline,
        List<String> why,
        List<String> whyOther,
        String otherLanguage,
        @Nullable String remaining,
        boolean late,
        List<Pause> pauses,
        List<Promise> promises,
        @Nullable NewDate newDate,
        List<Owed> duties,
        List<Step> steps,
        List<Lateness> lateness) {

    /** @param papers numbers of the letters that stopped the clock */
    record Pause(Instant from, @Nullable Instant until, String causes, String papers, long minutes, String stood) {}

    /** A date given with a financial duty. */
    record Promise(String kind, Instant from, Instant dueAt, boolean late) {}

    /** The one new date that Form 04 gave. */
    record NewDate(
            Instant at,
            Instant until,
            @Nullable String paper,
            @Nullable String reason) {}

    /** What is owed beside the result; {@code late} null when it is not. */
    record Owed(
            String kind,
            String unit,
            Instant startedAt,
            Instant dueAt,
            @Nullable Instant endedAt,
            @Nullable String late) {}

    /** What one step was allotted and took; null where that is not counted. */
    record Step(
            String name,
            String unit,
            @Nullable String officer,
            Instant openedAt,
            @Nullable Instant dueAt,
            @Nullable Instant closedAt,
            @Nullable String allotted,
            @Nullable String spent,
            @Nullable String late) {}

    /** What one unit answers for. */
    record Lateness(String unit, int steps, String late) {}
}
