package vn.motcua.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an officer types when receiving a dossier, not yet checked. Words are lower case ({@code direct},
 * {@code counter}, {@code citizen}).
 *
 * @param handledBy slug of the competent commune, needed only for a communal procedure received elsewhere
 */
public record NewDossier(
        @Nullable String procedureCode,
        @Nullable String channel,
        @Nullable String returnMethod,
        @Nullable NewApplicant applicant,
        @Nullable List<NewPaper> papers,
        @Nullable String summary,
        @Nullable String handledBy) {

    /** The applicant as typed. */
    public record NewApplicant(
            @Nullable String kind,
            @Nullable String name,
            @Nullable String idNumber,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String address) {}

    /** A line of the papers as typed; numbers left out mean one original and no copy. */
    public record NewPaper(
            @Nullable String name,
            @Nullable Integer originals,
            @Nullable Integer copies) {}
}
