package vn.motcua.reporting;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The dossiers behind a number of the board, those due first before the others, page by page. */
@Component
public class DossierLists {

    /** How many a page holds. */
    public static final int PAGE_SIZE = 50;

    private static final String QUESTION = "select " + ListedDossier.COLUMNS.formatted("null::timestamptz") + " "
            + ListedDossier.FROM
            + "where d.stopped_at is null and %s order by d.due_at nulls last, d.dossier_code limit :size";
    private static final String STEPS = """
            exists (select 1 from step_clocks x where x.dossier_code = d.dossier_code and x.closed_at is null%s)""";

    private final JdbcClient jdbc;

    DossierLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One more than a page holds, when there is a further page.
     *
     * @throws NotYourUnit when neither the unit nor the holder asked for is watched
     */
    public List<ListedDossier> find(Watched watched, ListQuestion question, Horizon horizon) {
        return find(watched, question, horizon, PAGE_SIZE + 1);
    }

    /**
     * The first so many, for a file.
     *
     * @throws NotYourUnit as above
     */
    public List<ListedDossier> find(Watched watched, ListQuestion question, Horizon horizon, int size) {
        var own = question.unit() == null && question.holder() != null
                ? narrowed(watched, question.holder())
                : watched.only(question.unit());
        Map<String, Object> values = moments(horizon);
        values.put("watched", own.parameter());
        values.put("size", size);
        var where = conditions(own, question, values);
        return jdbc.sql(QUESTION.formatted(String.join(" and ", where)))
                .params(values)
                .query((row, number) -> ListedDossier.read(row))
                .list();
    }

    /** Whoever may watch the holder may see every dossier it holds, also another unit's. */
    private static Watched narrowed(Watched watched, String holder) {
        watched.only(holder);
        return new Watched(true, java.util.Set.of());
    }

    private static Map<String, Object> moments(Horizon horizon) {
        Map<String, Object> values = new HashMap<>();
        values.put("now", Timestamp.from(horizon.now()));
        values.put("today", Timestamp.from(horizon.endOf(horizon.today())));
        for (var day : List.of(1, 3, 5)) {
            values.put("day" + day, Timestamp.from(horizon.endOf(horizon.next().get(day - 1))));
        }
        return values;
    }

    private static List<String> conditions(Watched own, ListQuestion question, Map<String, Object> values) {
        List<String> where = new ArrayList<>();
        where.add(own.condition("d.unit"));
        where.add(question.bucket().condition());
        if (question.asksSteps()) {
            where.add(STEPS.formatted(step("unit", question.holder(), values)
                    + step("step", question.step(), values)
                    + step("officer", question.officer(), values)));
        }
        if (question.after() != null) {
            where.add(after(question.after().dueAt(), values));
            values.put("afterCode", question.after().code());
        }
        return where;
    }

    private static String step(String column, @Nullable String value, Map<String, Object> values) {
        if (value == null) {
            return "";
        }
        if (value.equals(ListQuestion.NOBODY)) {
            return " and x." + column + " is null";
        }
        values.put("of_" + column, value);
        return " and x." + column + " = :of_" + column;
    }

    private static String after(@Nullable Instant dueAt, Map<String, Object> values) {
        if (dueAt == null) {
            return "d.due_at is null and d.dossier_code > :afterCode";
        }
        values.put("afterDue", Timestamp.from(dueAt));
        return "(d.due_at > :afterDue or d.due_at is null or d.due_at = :afterDue and d.dossier_code > :afterCode)";
    }
}
