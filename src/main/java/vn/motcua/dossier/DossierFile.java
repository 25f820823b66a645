package vn.motcua.dossier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.files.FileType;

/**
 * A file of a dossier.
 *
 * @param paperLine which line of the papers it shows; null: none in particular
 * @param reusedFrom the earlier dossier of the same person from which it was taken over with their consent
 */
public record DossierFile(
        long id,
        @Nullable Integer paperLine,
        String name,
        FileType type,
        long size,
        String sha256,
        String addedBy,
        Instant addedAt,
        @Nullable String reusedFrom) {}
