package vn.motcua.portal;

import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/** What the holder of a receipt may read: no number, address or phone, the name masked. */
public record LookedUp(
        String code,
        String procedureCode,
        String procedureName,
        String applicant,
        int state,
        String stateName,
        String handledBy,
        String returnPlace,
        ZonedDateTime receivedAt,
        @Nullable ZonedDateTime dueAt,
        String clock) {}
