package vn.motcua.rehearsal;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.dossier.NewDossier;
import vn.motcua.engine.OpenTask;

/** What the people of a rehearsal write. No name here is anybody's. */
final class SampleAnswers {

    static final String REASON = "Chạy thử quy trình";

    private static final Map<String, String> KNOWN = Map.of(
            "pin", "000000",
            "recipient", "Người nộp hồ sơ mẫu",
            "items", "Giấy tờ mẫu",
            "reason", REASON);

    private SampleAnswers() {}

    static NewDossier dossier(RehearsalOrder order) {
        var applicant = new NewDossier.NewApplicant(
                "citizen", "Người nộp hồ sơ mẫu", "024190000000", null, null, "Tỉnh Bắc Ninh");
        return new NewDossier(
                order.procedure().code().value(),
                order.channel().word(),
                "counter",
                applicant,
                List.of(new NewDossier.NewPaper("Tờ khai theo mẫu", 1, 0)),
                REASON,
                null);
    }

    /** @param later a date for those who name a new one */
    static Map<String, String> fields(OpenTask task, Instant later) {
        Map<String, String> fields = new HashMap<>(KNOWN);
        fields.put("until", later.toString());
        task.requiredFields().forEach(name -> fields.putIfAbsent(name, REASON));
        return fields;
    }
}
