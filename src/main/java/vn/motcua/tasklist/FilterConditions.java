package vn.motcua.tasklist;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalog.Catalog;
import vn.motcua.dossier.SearchText;

/** Says in SQL what a filter lets through. */
@Component
class FilterConditions {

    private final Catalog catalog;
    private final Clock clock;

    FilterConditions(Catalog catalog, Clock clock) {
        this.catalog = catalog;
        this.clock = clock;
    }

    void add(TaskFilter filter, ListSql sql) {
        equal(sql, "d.code", "dossier", filter.dossier());
        equal(sql, "d.procedure_code", "procedure", filter.procedure());
        equal(sql, "i.step", "step", filter.step());
        equal(sql, "d.channel", "channel", filter.channel());
        equal(sql, "d.state", "state", filter.state());
        equal(sql, "i.unit", "unit", filter.unit());
        if (filter.text() != null) {
            words(filter.text(), sql);
        }
        if (filter.due() != null) {
            due(filter.due(), sql);
        }
        if (filter.field() != null) {
            sql.conditions.add("d.procedure_code = any(cast(:field as text[]))");
            sql.values.put("field", proceduresOf(filter.field()));
        }
    }

    /** The dossiers that the typed words find; none when there is no word in what was typed. */
    static void words(String typed, ListSql sql) {
        var wanted = SearchText.wanted(typed);
        sql.conditions.add(wanted.isEmpty() ? "false" : "d.words @@ cast(:wanted as tsquery)");
        if (!wanted.isEmpty()) {
            sql.values.put("wanted", wanted);
        }
    }

    private static void equal(ListSql sql, String column, String name, @Nullable Object value) {
        if (value != null) {
            sql.conditions.add(column + " = :" + name);
            sql.values.put(name, value);
        }
    }

    private String[] proceduresOf(String field) {
        return catalog.all().stream()
                .filter(procedure -> procedure.field().equals(field))
                .map(procedure -> procedure.code().value())
                .toArray(String[]::new);
    }

    private void due(TaskFilter.DueFilter due, ListSql sql) {
        var now = clock.instant();
        var tomorrow = LocalDate.ofInstant(now, clock.getZone())
                .plusDays(1)
                .atStartOfDay(clock.getZone())
                .toInstant();
        sql.values.put("now", Timestamp.from(now));
        sql.values.put("tomorrow", Timestamp.from(tomorrow));
        sql.values.put("soon", Timestamp.from(tomorrow.plus(Duration.ofDays(3))));
        var at = sql.key(Order.Key.DUE);
        sql.conditions.add(
                switch (due) {
                    case LATE -> at + " < :now";
                    case TODAY -> at + " >= :now and " + at + " < :tomorrow";
                    case SOON -> at + " >= :tomorrow and " + at + " < :soon";
                    case NONE -> at + " = 'infinity'";
                    case PAUSED -> "l.paused";
                });
    }
}
