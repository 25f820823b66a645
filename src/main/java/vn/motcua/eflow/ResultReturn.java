package vn.motcua.eflow;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.Catalog;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierDesk;
import vn.motcua.dossier.ReturnMethod;
import vn.motcua.organization.Officer;
import vn.motcua.organization.Officers;
import vn.motcua.organization.Units;
import vn.motcua.papers.Press;
import vn.motcua.web.InvalidFields;

/** Step 5: the result is handed out where the dossier came in, against a receipt (Decree 118/2025, Article 22). */
@Component
public class ResultReturn {

    private static final int NAME_LENGTH = 200;

    private final DossierDesk desk;
    private final Catalog catalog;
    private final Units units;
    private final Officers officers;
    private final Press press;
    private final Results results;
    private final Documents documents;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ResultReturn(
            DossierDesk desk,
            Catalog catalog,
            Units units,
            Officers officers,
            Press press,
            Results results,
            Documents documents,
            Clock clock,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.catalog = catalog;
        this.units = units;
        this.officers = officers;
        this.press = press;
        this.results = results;
        this.documents = documents;
        this.clock = clock;
        this.events = events;
    }

    /** @throws InvalidFields naming {@code recipient} when it is missing or too long */
    public void giveOut(StepCall call) {
        var recipient = recipient(call);
        var dossier = desk.dossier(call.dossier());
        var pdf = press.print("return-receipt", facts(dossier, recipient, call.actor()));
        var receipt = documents.add(call.dossier(), DocumentKind.RETURN_RECEIPT, pdf, call.actor());
        var method = dossier.returnMethod().word();
        results.returned(call.dossier(), recipient, method, call.actor());
        desk.returned(call.dossier(), call.actor());
        events.publishEvent(new EflowEvent(
                call.dossier(), "returned", Map.of("method", method, "sha256", receipt.sha256()), call.actor()));
    }

    private static String recipient(StepCall call) {
        var recipient = call.field("recipient");
        if (recipient.isEmpty()) {
            throw new InvalidFields("recipient", "field.required");
        }
        if (recipient.length() > NAME_LENGTH) {
            throw new InvalidFields("recipient", "field.too-long");
        }
        return recipient;
    }

    private Map<String, Object> facts(Dossier dossier, String recipient, String actor) {
        var result = results.result(dossier.code());
        var place = Issuer.of(units.unit(dossier.receivedAt()));
        var stampedAt = result.stampedAt();
        var facts = new HashMap<String, Object>();
        facts.put("superior", place.superior());
        facts.put("centre", place.name());
        facts.put("number", dossier.code().value());
        facts.put("issuedAt", ZonedDateTime.now(clock));
        facts.put("code", dossier.code().value());
        facts.put("applicantName", dossier.applicant().name());
        facts.put("procedureName", catalog.procedure(dossier.procedure()).name());
        facts.put("procedureCode", dossier.procedure().value());
        facts.put("resultNumber", result.printedNumber());
        facts.put("resultDate", stampedAt == null ? null : stampedAt.atZone(clock.getZone()));
        facts.put("issuedBy", units.unit(result.unit()).name());
        facts.put("recipient", recipient);
        facts.put("method", words(dossier.returnMethod()));
        facts.put("officerName", officers.find(actor).map(Officer::name).orElse(actor));
        return facts;
    }

    private static String words(ReturnMethod method) {
        return switch (method) {
            case COUNTER -> "Trực tiếp tại nơi tiếp nhận hồ sơ";
            case POST -> "Qua dịch vụ bưu chính công ích";
            case ELECTRONIC -> "Bản điện tử";
        };
    }
}
