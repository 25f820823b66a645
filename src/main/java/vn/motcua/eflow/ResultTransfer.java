package vn.motcua.eflow;

import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierDesk;

/**
 * Step 2: the signed file goes to the receiving point, which takes it only when it is the file that was sent and its
 * signature holds.
 */
@Component
public class ResultTransfer {

    private final DossierDesk desk;
    private final Results results;
    private final Documents documents;
    private final ApplicationEventPublisher events;

    ResultTransfer(DossierDesk desk, Results results, Documents documents, ApplicationEventPublisher events) {
        this.desk = desk;
        this.results = results;
        this.documents = documents;
        this.events = events;
    }

    /**
     * @throws HashMismatch when the receiver's SHA-256 differs from the signer's
     * @throws SignatureInvalid when the signature does not hold
     */
    public void transfer(StepCall call) {
        var sent = results.result(call.dossier()).signedSha256();
        var received = documents.bytes(documents.newest(call.dossier(), DocumentKind.SIGNED));
        var receivedSha256 = Sha256.of(received).hex();
        if (!receivedSha256.equals(sent)) {
            throw new HashMismatch(DocumentKind.SIGNED.word());
        }
        new SignatureCheck(received).orRefuse();
        results.transferred(call.dossier(), receivedSha256, call.actor());
        var to = desk.dossier(call.dossier()).receivedAt().value();
        events.publishEvent(new EflowEvent(
                call.dossier(), "transferred", Map.of("sha256", receivedSha256, "to", to), call.actor()));
    }
}
