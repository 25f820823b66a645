package vn.motcua.reporting;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.FieldChecks;

/** A column of the board, and with it the condition of the list behind its numbers. */
public enum Bucket {
    OPEN("true"),
    LATE("not d.paused and d.due_at < :now"),
    TODAY("not d.paused and d.due_at >= :now and d.due_at < :today"),
    DUE1("not d.paused and d.due_at >= :today and d.due_at < :day1"),
    DUE3("not d.paused and d.due_at >= :today and d.due_at < :day3"),
    DUE5("not d.paused and d.due_at >= :today and d.due_at < :day5"),
    PAUSED("d.paused"),
    ESCALATED(
            "exists (select 1 from escalations e where e.dossier_code = d.dossier_code and e.kind in ('late', 'later'))");

    private final String condition;

    Bucket(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }

    /** As addresses write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All open dossiers when nothing is asked. */
    public static Bucket parse(FieldChecks checks, @Nullable String word) {
        var bucket = word == null || word.isBlank() ? OPEN : checks.word("bucket", word, Bucket.class);
        return bucket == null ? OPEN : bucket;
    }
}
