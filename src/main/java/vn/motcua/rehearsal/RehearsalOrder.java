package vn.motcua.rehearsal;

import java.time.Instant;
import java.util.List;
import vn.motcua.catalog.Channel;
import vn.motcua.catalog.Procedure;
import vn.motcua.organization.UnitId;

/**
 * What to play, checked.
 *
 * @param unit where the dossier comes in
 */
record RehearsalOrder(
        Procedure procedure, Channel channel, Instant receivedAt, UnitId unit, Pace pace, List<Move> moves) {}
