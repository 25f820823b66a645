package vn.motcua.dossier;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.Channel;
import vn.motcua.catalog.ProcedureCode;
import vn.motcua.web.FieldChecks;

/** Checks every field of a new dossier and names all that cannot be taken. */
@Component
class IntakeChecks {

    private static final int MOST_PAPERS = 100;

    private final PhoneNumberUtil phones = PhoneNumberUtil.getInstance();

    CheckedDossier check(NewDossier typed) {
        var checks = new FieldChecks();
        var procedure = procedure(checks, typed.procedureCode());
        var channel = checks.word("channel", typed.channel(), Channel.class);
        var returns = checks.word("returnMethod", typed.returnMethod(), ReturnMethod.class);
        var applicant = applicant(checks, typed.applicant());
        var papers = papers(checks, typed.papers());
        var summary = checks.lines("summary", typed.summary(), 1000);
        var handledBy = checks.optional("handledBy", typed.handledBy(), 100);
        checks.orRefuse();
        if (procedure == null || channel == null || returns == null || applicant == null) {
            throw new IllegalStateException("A field was refused without a fault.");
        }
        return new CheckedDossier(
                procedure, channel, returns, applicant, papers, summary == null ? "" : summary, handledBy);
    }

    private static @Nullable ProcedureCode procedure(FieldChecks checks, @Nullable String typed) {
        var text = checks.required("procedureCode", typed, 20);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return new ProcedureCode(text);
        } catch (IllegalArgumentException wrongForm) {
            checks.fault("procedureCode", "field.procedure-form");
            return null;
        }
    }

    private @Nullable Applicant applicant(FieldChecks checks, NewDossier.@Nullable NewApplicant typed) {
        if (typed == null) {
            checks.fault("applicant", "field.required");
            return null;
        }
        var kind = checks.word("applicant.kind", typed.kind(), Applicant.Kind.class);
        var name = kind == Applicant.Kind.ORGANISATION
                ? checks.required("applicant.name", typed.name(), 250)
                : checks.name("applicant.name", typed.name(), 150);
        var id = idNumber(checks, kind, typed.idNumber());
        var phone = phone(checks, typed.phone());
        var email = checks.email("applicant.email", typed.email());
        var address = checks.optional("applicant.address", typed.address(), 300);
        return kind == null ? null : new Applicant(kind, name, id, phone, email, address);
    }

    /**
     * A personal number has 12 digits and begins with a province's code (Law on Identification 2023 Art. 12), an old
     * card 9; a tax code has 10, or 13 for a branch.
     */
    private static String idNumber(FieldChecks checks, Applicant.@Nullable Kind kind, @Nullable String typed) {
        var text = checks.required("applicant.idNumber", typed, 20).replace(" ", "");
        var form = kind == Applicant.Kind.ORGANISATION ? "[0-9]{10}(-?[0-9]{3})?|[0-9]{12}" : "0[0-9]{11}|[0-9]{9}";
        if (!text.isEmpty() && kind != null && (!text.matches(form) || text.matches("0+"))) {
            checks.fault("applicant.idNumber", "field.id-form");
        }
        return text.replace("-", "");
    }

    private @Nullable String phone(FieldChecks checks, @Nullable String typed) {
        var text = checks.optional("applicant.phone", typed, 30);
        if (text == null) {
            return null;
        }
        try {
            var number = phones.parse(text, "VN");
            if (text.chars().allMatch(c -> c < 128) && phones.isValidNumber(number)) {
                return phones.format(number, PhoneNumberUtil.PhoneNumberFormat.E164);
            }
        } catch (NumberParseException notANumber) {
            // Falls through to the one fault below.
        }
        checks.fault("applicant.phone", "field.phone-form");
        return null;
    }

    private static List<Paper> papers(FieldChecks checks, @Nullable List<NewDossier.NewPaper> typed) {
        List<Paper> papers = new ArrayList<>();
        if (typed == null) {
            return papers;
        }
        if (typed.size() > MOST_PAPERS) {
            checks.fault("papers", "field.too-many");
            return papers;
        }
        for (int i = 0; i < typed.size(); i++) {
            papers.add(paper(checks, "papers[" + i + "]", typed.get(i)));
        }
        return papers;
    }

    private static Paper paper(FieldChecks checks, String at, NewDossier.@Nullable NewPaper typed) {
        if (typed == null) {
            checks.fault(at, "field.required");
            return new Paper("", 0, 0);
        }
        var name = checks.required(at + ".name", typed.name(), 500);
        var originals = checks.number(at + ".originals", typed.originals() == null ? 1 : typed.originals(), 0, 99);
        var copies = checks.number(at + ".copies", typed.copies() == null ? 0 : typed.copies(), 0, 99);
        return new Paper(name, originals, copies);
    }
}
