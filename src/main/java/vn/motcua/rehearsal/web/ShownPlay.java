package vn.motcua.rehearsal.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A rehearsal as its reader gets it.
 *
 * @param promisedAt what the receipt would have promised; null where no limit is stated
 * @param why how it was counted
 * @param passed ids of what was passed, by the key of their diagram
 * @param refusal why it could not go on; null when every move was made
 */
record ShownPlay(
        String procedure,
        String procedureName,
        Instant receivedAt,
        @Nullable Instant promisedAt,
        List<String> why,
        List<ShownFrame> frames,
        List<ShownLetter> letters,
        Map<String, Set<String>> passed,
        boolean ended,
        boolean cut,
        @Nullable ShownRefusal refusal,
        long tookMillis) {

    /** A letter that would have gone out, marked as none. */
    record ShownLetter(int form, String title, Map<String, String> facts, byte[] pdf) {

        /** For a link that needs no second call, since nothing of a rehearsal is kept. */
        public String address() {
            return "data:application/pdf;base64,"
                    + java.util.Base64.getEncoder().encodeToString(pdf);
        }
    }

    /** Why the next move could not be made. */
    record ShownRefusal(String code, String message) {}
}
