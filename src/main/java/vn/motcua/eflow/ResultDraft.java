package vn.motcua.eflow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.Procedure;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierDesk;
import vn.motcua.organization.CandidateGroup;
import vn.motcua.organization.Units;
import vn.motcua.papers.Press;

/** Before the five steps: lays the decision down as a PDF that the competent person will sign. */
@Component
public class ResultDraft {

    private static final String APPROVED = "Chấp thuận giải quyết hồ sơ theo đề nghị.";

    private final DossierDesk desk;
    private final Catalog catalog;
    private final Units units;
    private final Press press;
    private final Results results;
    private final Documents documents;
    private final ApplicationEventPublisher events;

    ResultDraft(
            DossierDesk desk,
            Catalog catalog,
            Units units,
            Press press,
            Results results,
            Documents documents,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.catalog = catalog;
        this.units = units;
        this.press = press;
        this.results = results;
        this.documents = documents;
        this.events = events;
    }

    /** Without a comment the draft says that the dossier is granted as asked: that is what the straight path means. */
    public void prepare(StepCall call) {
        var dossier = desk.dossier(call.dossier());
        var procedure = catalog.procedure(dossier.procedure());
        var unit = units.unit(CandidateGroup.parse(call.signerGroup()).unit());
        var issuer = Issuer.of(unit);
        var conclusion = call.comment().isBlank() ? APPROVED : call.comment().strip();
        var pdf = press.print("result", facts(dossier, procedure, issuer, conclusion));
        results.prepared(dossier.code(), dossier.procedure(), unit.id(), issuer.symbol());
        var draft = documents.add(dossier.code(), DocumentKind.DRAFT, pdf, call.actor());
        events.publishEvent(new EflowEvent(
                dossier.code(),
                "prepared",
                Map.of("sha256", draft.sha256(), "unit", unit.id().value()),
                call.actor()));
    }

    private Map<String, Object> facts(Dossier dossier, Procedure procedure, Issuer issuer, String conclusion) {
        var facts = new HashMap<String, Object>();
        facts.put("superior", issuer.superior());
        facts.put("centre", issuer.name());
        facts.put("symbol", issuer.symbol());
        facts.put("heading", issuer.heading());
        facts.put("signerTitle", issuer.signerTitle());
        facts.put("collective", issuer.collective());
        facts.put("code", dossier.code().value());
        facts.put("procedureName", procedure.name());
        facts.put("procedureCode", procedure.code().value());
        facts.put("applicantName", dossier.applicant().name());
        facts.put("applicantId", dossier.applicant().idNumber());
        facts.put("address", dossier.applicant().address());
        facts.put("legalBasis", legalBasis(procedure));
        facts.put("proposer", units.unit(dossier.handledBy()).name());
        facts.put("conclusion", conclusion);
        facts.put(
                "recipients",
                List.of("Như Điều 3", units.unit(dossier.receivedAt()).name()));
        return facts;
    }

    private static List<String> legalBasis(Procedure procedure) {
        var basis = new ArrayList<String>();
        basis.add("Căn cứ Nghị định số 118/2025/NĐ-CP ngày 09 tháng 6 năm 2025 của Chính phủ về thực hiện thủ tục hành"
                + " chính theo cơ chế một cửa, một cửa liên thông;");
        if (procedure.decision() != null) {
            basis.add("Căn cứ Quyết định số " + procedure.decision() + " công bố thủ tục hành chính;");
        }
        return basis;
    }
}
