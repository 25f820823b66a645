package vn.motcua.sla;

import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Something that must be done beside the result, with a time of its own.
 *
 * @param lateSeconds working time beyond the due moment, once it is done; null before
 */
public record Duty(
        Kind kind,
        int seq,
        String unit,
        Instant startedAt,
        Instant dueAt,
        @Nullable Instant endedAt,
        @Nullable Integer lateSeconds) {

    /** What is owed, and by whom. */
    public enum Kind {
        /** The receiving unit says whether it accepts the dossier. */
        FIRST_ANSWER("first-answer"),
        /** The receiving unit hands it to the competent one. */
        TRANSFER("transfer"),
        /** The applicant brings the papers that were asked for, or the dossier is closed. */
        SUPPLEMENT("supplement");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }

        static Kind of(String word) {
            return Arrays.stream(values())
                    .filter(kind -> kind.word.equals(word))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
