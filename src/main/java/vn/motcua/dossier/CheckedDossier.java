package vn.motcua.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalog.Channel;
import vn.motcua.catalog.ProcedureCode;

/** A new dossier whose every field was checked and brought into its one form. */
record CheckedDossier(
        ProcedureCode procedure,
        Channel channel,
        ReturnMethod returnMethod,
        Applicant applicant,
        List<Paper> papers,
        String summary,
        @Nullable String handledBy) {}
