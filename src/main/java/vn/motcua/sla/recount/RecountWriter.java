package vn.motcua.sla.recount;

import java.util.List;
import java.util.Objects;
import org.springframework.batch.item.Chunk;
import org.springframework.batch.item.ItemWriter;
import vn.motcua.batch.WorkQueue;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.sla.ManyClocks;

/** A chunk of dossiers in one transaction: counted or moved, with how far the part is. */
class RecountWriter implements ItemWriter<String> {

    private final RecountRun run;
    private final int part;
    private final ManyClocks clocks;
    private final WorkingCalendar calendar;
    private final RunRows rows;
    private final WorkQueue queue;

    RecountWriter(
            RecountRun run, int part, ManyClocks clocks, WorkingCalendar calendar, RunRows rows, WorkQueue queue) {
        this.run = run;
        this.part = part;
        this.clocks = clocks;
        this.calendar = calendar;
        this.rows = rows;
        this.queue = queue;
    }

    @Override
    public void write(Chunk<? extends String> chunk) {
        List<String> dossiers = List.copyOf(chunk.getItems());
        if (run.counts()) {
            rows.found(run, clocks.wouldMove(dossiers, calendar));
        } else {
            var signedBy = Objects.requireNonNull(run.signedBy());
            rows.applied(run, dossiers, clocks.recount(dossiers, run.decision(), signedBy));
        }
        rows.progress(run, part, dossiers.size());
        queue.alive(run.id());
    }
}
