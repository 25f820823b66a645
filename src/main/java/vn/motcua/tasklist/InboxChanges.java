package vn.motcua.tasklist;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which units' inboxes changed since the node looked last, whichever node changed them. Transactions may end in another order than
 * they began, so what was seen is remembered as long as an older one may still come.
 */
@Repository
@Transactional
public class InboxChanges {

    /** A change, by its transaction. */
    public record Change(long change, String unit) {}

    /** What was read: new changes are those not in {@code seen}, from {@code from} on. */
    public record Mark(long from, Set<Change> seen) {}

    /** What was found since a mark, and the mark to look from next. */
    public record Found(Set<String> units, Mark next) {}

    private final JdbcClient jdbc;

    InboxChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everything before this may be forgotten by whoever looks from now on. */
    @Transactional(readOnly = true)
    public Mark now() {
        return new Mark(oldestRunning(), new HashSet<>());
    }

    @Transactional(readOnly = true)
    public Found since(Mark mark) {
        var running = oldestRunning();
        var found = changes(mark.from());
        var units = found.stream()
                .filter(change -> !mark.seen().contains(change))
                .map(Change::unit)
                .collect(Collectors.toSet());
        return new Found(
                units,
                new Mark(
                        running,
                        found.stream()
                                .filter(change -> change.change() >= running)
                                .collect(Collectors.toSet())));
    }

    /** Forgets what is older than the mark. */
    public void forget(Mark mark) {
        jdbc.sql("delete from inbox_changes where change < cast(cast(? as text) as xid8)")
                .param(mark.from())
                .update();
    }

    private List<Change> changes(long from) {
        return jdbc.sql("""
                select distinct cast(cast(change as text) as bigint) as change, unit from inbox_changes
                 where change >= cast(cast(? as text) as xid8)
                """).param(from).query(Change.class).list();
    }

    private long oldestRunning() {
        return jdbc.sql("select cast(cast(pg_snapshot_xmin(pg_current_snapshot()) as text) as bigint)")
                .query(Long.class)
                .single();
    }
}
