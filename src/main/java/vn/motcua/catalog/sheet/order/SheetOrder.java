package vn.motcua.catalog.sheet.order;

import java.time.OffsetDateTime;

/**
 * The sheets of a department, asked for by someone.
 *
 * @param state {@code queued}, {@code running}, {@code done} or {@code stopped} by a fault
 * @param made sheets that are there
 * @param problems sheets that could not be made
 */
public record SheetOrder(
        long id,
        String department,
        String askedBy,
        OffsetDateTime askedAt,
        String state,
        int total,
        int made,
        int problems) {

    public boolean isOpen() {
        return state.equals("queued") || state.equals("running");
    }

    /** Sheets that were dealt with. */
    public int settled() {
        return made + problems;
    }
}
