package vn.motcua.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.ProcedureCode;

/**
 * What a rehearsal showed.
 *
 * @param promisedAt what the receipt would have promised; null where the law states no limit
 * @param why how the promise was counted, line by line in Vietnamese
 * @param passed elements and lines that were passed, by the key of their diagram
 * @param ended whether the flow reached an end
 * @param cut whether it was cut short because it took too many steps or too long
 * @param refusal why it could not go on; null when every move was made
 */
public record Played(
        ProcedureCode procedure,
        String procedureName,
        Instant receivedAt,
        @Nullable Instant promisedAt,
        List<String> why,
        List<Frame> frames,
        List<PlayedLetter> letters,
        Map<String, Set<String>> passed,
        boolean ended,
        boolean cut,
        @Nullable RuntimeException refusal,
        Duration took) {}
