package vn.motcua.dossier;

import java.time.Instant;
import java.util.Map;

/** A slip or letter as it was issued. The facts are its own; the dossier's are printed with them. */
public record Letter(
        long id,
        DossierCode dossier,
        Form form,
        String number,
        Instant issuedAt,
        String issuedBy,
        Map<String, String> facts) {}
