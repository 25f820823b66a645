package vn.motcua.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The end of a dossier's chain: the number and hash of its last row. */
record ChainHead(int seq, byte[] hash) {

    /** The rows that these facts become behind this head. */
    List<ChainedRow> followedBy(List<TimedFact> facts) {
        List<ChainedRow> rows = new ArrayList<>(facts.size());
        byte[] previous = hash;
        int number = seq;
        for (TimedFact fact : facts) {
            AuditEntry entry = fact.fact().numbered(++number, fact.at());
            byte[] own = CanonicalRow.hash(previous, entry);
            rows.add(new ChainedRow(entry, previous, own));
            previous = own;
        }
        return rows;
    }

    /** A fact with the moment at which it was heard. */
    record TimedFact(Fact fact, Instant at) {}
}
