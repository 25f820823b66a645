package vn.motcua.sla.recount;

import java.time.Instant;

/** How many of a unit's dossiers a recount moves, and the first and last of their new dates. */
public record UnitMoves(String unit, int moves, Instant first, Instant last) {}
