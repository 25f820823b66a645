package vn.motcua.eflow;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.Catalog;
import vn.motcua.organization.Units;

/** What anyone may learn about an issued result from the id printed on it: that it is real, never whose it is. */
@Component
public class ResultChecks {

    private final Results results;
    private final Documents documents;
    private final Units units;
    private final Catalog catalog;
    private final Clock clock;

    ResultChecks(Results results, Documents documents, Units units, Catalog catalog, Clock clock) {
        this.results = results;
        this.documents = documents;
        this.units = units;
        this.catalog = catalog;
        this.clock = clock;
    }

    /**
     * The public answer.
     *
     * @param valid whether the stored original is still the one that was signed; its signature was checked at the transfer
     * @param signedBy the issuing unit
     */
    public record Check(
            boolean valid,
            String signedBy,
            OffsetDateTime signedAt,
            String number,
            String procedureName,
            String sha256) {}

    /** @throws ResultNotFound when there is none with this id, or it is not issued yet */
    public Check check(UUID id) {
        var result = results.find(id).orElseThrow(ResultNotFound::new);
        var signedAt = result.signedAt();
        var sha256 = result.signedSha256();
        if (result.stampedAt() == null || signedAt == null || sha256 == null) {
            throw new ResultNotFound();
        }
        return new Check(
                isWhole(result, sha256),
                units.unit(result.unit()).name(),
                signedAt.atZone(clock.getZone()).toOffsetDateTime(),
                result.printedNumber(),
                catalog.procedure(result.procedure()).name(),
                sha256);
    }

    private boolean isWhole(Result result, String sha256) {
        try {
            var original = documents.newest(result.dossier(), DocumentKind.SIGNED);
            return Sha256.of(documents.bytes(original)).hex().equals(sha256);
        } catch (HashMismatch damaged) {
            return false;
        }
    }
}
