package vn.motcua.reporting.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.reporting.Bucket;
import vn.motcua.reporting.ListCursor;
import vn.motcua.reporting.ListQuestion;
import vn.motcua.web.FieldChecks;

/** Reads which dossiers an address asks for. */
@Component
class DossierQuestion {

    /** A question as its address writes it. */
    record Asked(
            @Nullable String unit,
            @Nullable String bucket,
            @Nullable String holder,
            @Nullable String step,
            @Nullable String officer,
            @Nullable String after) {}

    private final Watching watching;

    DossierQuestion(Watching watching) {
        this.watching = watching;
    }

    ListQuestion read(Asked asked) {
        var checks = new FieldChecks();
        var question = new ListQuestion(
                watching.known("unit", asked.unit()),
                Bucket.parse(checks, asked.bucket()),
                watching.known("holder", asked.holder()),
                checks.optional("step", asked.step(), 200),
                checks.optional("officer", asked.officer(), 100),
                ListCursor.parse(checks, asked.after()));
        checks.orRefuse();
        return question;
    }
}
