package vn.motcua.eflow;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.ProcedureCode;
import vn.motcua.dossier.DossierCode;
import vn.motcua.organization.UnitId;

/**
 * Where a dossier's result stands.
 *
 * @param id unguessable; printed on paper so that anyone may check the result
 * @param unit the unit that issues it
 * @param symbol what stands behind the number: {@code QĐ-STP}
 */
record Result(
        DossierCode dossier,
        UUID id,
        ProcedureCode procedure,
        UnitId unit,
        String symbol,
        @Nullable String signedBy,
        @Nullable Instant signedAt,
        @Nullable String signedSha256,
        int printCount,
        @Nullable RegisterNumber number,
        @Nullable Instant stampedAt) {

    /** The number as printed, empty before one was allotted. */
    String printedNumber() {
        return number == null ? "" : number.with(symbol);
    }
}
