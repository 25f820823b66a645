package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.Channel;
import vn.motcua.catalog.ProcedureCode;
import vn.motcua.organization.UnitId;

/**
 * One case of one applicant.
 *
 * @param handledBy the competent unit
 * @param receivedAt where it came in and where the result is handed out
 * @param received when it was received (UTC)
 * @param lookupToken random secret of the receipt's QR code
 */
public record Dossier(
        DossierCode code,
        ProcedureCode procedure,
        DossierState state,
        Channel channel,
        ReturnMethod returnMethod,
        Applicant applicant,
        List<Paper> papers,
        String summary,
        UnitId handledBy,
        UnitId receivedAt,
        String receivedBy,
        Instant received,
        @Nullable Instant ended,
        String lookupToken) {}
