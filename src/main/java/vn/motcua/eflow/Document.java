package vn.motcua.eflow;

import java.time.Instant;
import java.util.UUID;

/** A PDF of a dossier's result, without its bytes. */
public record Document(UUID id, DocumentKind kind, String name, String sha256, long size, Instant at) {}
