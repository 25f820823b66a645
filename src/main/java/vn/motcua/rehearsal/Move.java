package vn.motcua.rehearsal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happens in a rehearsal, written as in the scenarios beside the diagrams: {@code straight},
 * {@code step}, {@code choose refuse}, {@code take Activity_ExamineDossier refuse}, {@code supplement},
 * {@code withdraw}, {@code stop}, {@code timer Event_DeadlineReached}, {@code wait}.
 */
record Move(Kind kind, List<String> words) {

    /** What may happen, and how many words each needs behind its own. */
    enum Kind {
        /** Every open step takes the straight path's answer, to the end. */
        STRAIGHT(0),
        /** One step takes the straight path's answer. */
        STEP(0),
        /** Straight on to the first step that takes this answer, which takes it. */
        CHOOSE(1),
        /** An open step takes this answer. */
        TAKE(2),
        /** The applicant brings the papers that were asked for. */
        SUPPLEMENT(0),
        /** The applicant wants the dossier back. */
        WITHDRAW(0),
        /** The agency stops handling. */
        STOP(0),
        /** Nothing is done until this timer rings. */
        TIMER(1),
        /** Nothing is done until the dossier is due; while its clock stands, until the next timer rings. */
        WAIT(0);

        private final int wordsBehind;

        Kind(int wordsBehind) {
            this.wordsBehind = wordsBehind;
        }
    }

    /** Null when the text is no move. */
    static @Nullable Move read(String text) {
        var words = List.of(text.strip().split("\\s+"));
        for (var kind : Kind.values()) {
            if (kind.name().toLowerCase(java.util.Locale.ROOT).equals(words.get(0))) {
                return words.size() == kind.wordsBehind + 1 ? new Move(kind, words.subList(1, words.size())) : null;
            }
        }
        return null;
    }

    String word(int at) {
        return words.get(at);
    }
}
