package vn.motcua.reporting.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.organization.Officer;
import vn.motcua.reporting.Horizon;
import vn.motcua.reporting.Horizons;
import vn.motcua.reporting.ListedDossier;
import vn.motcua.reporting.SilentDossiers;
import vn.motcua.web.FieldChecks;

/** Reads how long a silence is asked for, and asks for it. */
@Component
class SilentQuestion {

    private static final int USUAL = 3;
    private static final int LONGEST = 60;

    /** The dossiers found, and whether there are more. */
    record Answer(List<ListedDossier> dossiers, boolean more, int days, Horizon horizon) {}

    private final SilentDossiers silent;
    private final Horizons horizons;
    private final Watching watching;

    SilentQuestion(SilentDossiers silent, Horizons horizons, Watching watching) {
        this.silent = silent;
        this.horizons = horizons;
        this.watching = watching;
    }

    Answer answer(@Nullable String unit, @Nullable Integer days, Officer officer) {
        var checks = new FieldChecks();
        var span = days == null ? USUAL : checks.number("days", days, 1, LONGEST);
        checks.orRefuse();
        var horizon = horizons.now();
        var found = silent.find(watching.of(officer, unit), span, horizon);
        return new Answer(
                found.stream().limit(SilentDossiers.MOST).toList(), found.size() > SilentDossiers.MOST, span, horizon);
    }
}
