package vn.motcua.rehearsal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rehearsal as typed, not yet checked.
 *
 * @param procedure code of the procedure to play; needed only where the draft is no procedure's own diagram
 * @param channel {@code direct}, {@code online} or {@code post}; left out it is direct
 * @param receivedAt moment with its zone; left out it is now
 * @param unit slug of the unit where the dossier comes in; left out it is the competent one's counter
 * @param pace {@code allotted} or {@code prompt}
 * @param way a word of {@link WayThrough}; moves go before it
 * @param moves see {@link Move}
 */
public record NewRehearsal(
        @Nullable String procedure,
        @Nullable String channel,
        @Nullable String receivedAt,
        @Nullable String unit,
        @Nullable String pace,
        @Nullable String way,
        @Nullable List<String> moves) {}
