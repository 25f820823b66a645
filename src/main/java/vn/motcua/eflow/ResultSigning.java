package vn.motcua.eflow;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierDesk;
import vn.motcua.engine.TryOut;
import vn.motcua.organization.Officer;
import vn.motcua.organization.Officers;
import vn.motcua.organization.Unit;
import vn.motcua.organization.Units;
import vn.motcua.web.InvalidFields;

/** Step 1: the competent person's digital signature (Decree 30/2020, Articles 5 and 13). From here on it is the original. */
@Component
public class ResultSigning {

    private final DossierDesk desk;
    private final Officers officers;
    private final Units units;
    private final SigningKeys keys;
    private final TrialKey trial;
    private final Results results;
    private final Documents documents;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ResultSigning(
            DossierDesk desk,
            Officers officers,
            Units units,
            SigningKeys keys,
            TrialKey trial,
            Results results,
            Documents documents,
            Clock clock,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.officers = officers;
        this.units = units;
        this.keys = keys;
        this.trial = trial;
        this.results = results;
        this.documents = documents;
        this.clock = clock;
        this.events = events;
    }

    /** @throws InvalidFields naming {@code pin} when it is missing or wrong */
    public void sign(StepCall call) {
        var result = results.result(call.dossier());
        var unit = units.unit(result.unit());
        var signer = officers.find(call.actor()).orElseThrow(() -> new NoSigningKey(call.actor()));
        var key = open(signer, unit, call.field("pin"));
        var draft = documents.bytes(documents.newest(call.dossier(), DocumentKind.DRAFT));
        var pdf = signed(draft, key, signer, unit);
        var original = documents.add(call.dossier(), DocumentKind.SIGNED, pdf, call.actor());
        results.signed(call.dossier(), original.sha256(), call.actor());
        desk.resultSigned(call.dossier(), call.actor());
        var facts = Map.of(
                "sha256",
                original.sha256(),
                "certificate",
                key.certificate().getSerialNumber().toString(16));
        events.publishEvent(new EflowEvent(call.dossier(), "signed", facts, call.actor()));
    }

    private KeyPackage open(Officer signer, Unit unit, String pin) {
        if (pin.isEmpty()) {
            throw new InvalidFields("pin", "field.required");
        }
        if (TryOut.isRunning()) {
            return trial.key();
        }
        return keys.open(signer.login(), signer.name(), unit.name(), pin)
                .orElseThrow(() -> new InvalidFields("pin", "field.pin-wrong"));
    }

    private byte[] signed(byte[] draft, KeyPackage key, Officer signer, Unit unit) {
        var now = ZonedDateTime.now(clock);
        var picture = new SignaturePicture(signer.name(), unit.name(), now);
        var title = Issuer.of(unit).signerTitle();
        return new Signature(key, now, "Ký kết quả giải quyết thủ tục hành chính", picture.below(title, draft))
                .over(draft);
    }
}
