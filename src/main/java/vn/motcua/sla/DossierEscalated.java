package vn.motcua.sla;

/** A late dossier was brought before the next rung of the ladder. Published in the transaction that records it. */
public record DossierEscalated(String dossier, int rung, String group) {}
