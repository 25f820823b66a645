package vn.motcua.sla;

import java.time.Instant;

/**
 * A rung of the ladder was reached and a group was told. Published in the transaction that records it.
 *
 * @param kind which rung: {@code warned, due, closed-late, near, late, later}
 * @param rung its height, 1 to 6
 * @param lawfulAt when it had to be; earlier than now after a downtime
 */
public record DossierEscalated(String dossier, String kind, int rung, String group, Instant lawfulAt) {}
