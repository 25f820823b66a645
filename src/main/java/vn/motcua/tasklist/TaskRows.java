package vn.motcua.tasklist;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.ProcedureCode;
import vn.motcua.engine.OpenTask;
import vn.motcua.organization.Officer;

/** Reads lists of tasks by one plain query over the inbox, its dossiers and their deadlines; pages by keyset. */
@Repository
class TaskRows {

    /** Nobody reads a longer list; whoever counts further than this says "more than". */
    static final int COUNTED = 1000;

    private static final String SELECT = """
            select i.task_id, i.process_key, i.step, i.name, i.candidate_groups, i.assignee, i.opened_at, i.due_at,
                   i.decisions, i.required_fields, d.code, d.procedure_code, d.applicant_name, d.phone, d.channel,
                   d.received_at, d.state, l.due_at as dossier_due, coalesce(l.paused, false) as paused, l.paused_since%s
            from %s
            where %s
            order by %s
            limit :size""";

    private final JdbcClient jdbc;
    private final Catalog catalog;
    private final QueueConditions queues;
    private final FilterConditions filters;

    TaskRows(JdbcClient jdbc, Catalog catalog, QueueConditions queues, FilterConditions filters) {
        this.jdbc = jdbc;
        this.catalog = catalog;
        this.queues = queues;
        this.filters = filters;
    }

    TaskPage page(Officer officer, TaskQuery query) {
        var sql = sql(officer, query);
        if (query.after() != null) {
            sql.behind(query.after());
        }
        sql.values.put("size", query.size() + 1);
        List<Cursor> places = new ArrayList<>();
        var rows = jdbc.sql(sql.page(SELECT))
                .params(sql.values)
                .query((row, i) -> {
                    places.add(place(row, query.sort()));
                    return row(row);
                })
                .list();
        var more = rows.size() > query.size();
        return more
                ? new TaskPage(
                        rows.subList(0, query.size()),
                        places.get(query.size() - 1).text())
                : new TaskPage(rows, null);
    }

    /** Never more than {@link #COUNTED}, which means that there may be more. */
    int count(Officer officer, TaskQuery query) {
        var sql = sql(officer, query);
        sql.values.put("most", COUNTED);
        return jdbc.sql(sql.count()).params(sql.values).query(Integer.class).single();
    }

    List<Officer> absent(Officer deputy) {
        return queues.absent(deputy);
    }

    private ListSql sql(Officer officer, TaskQuery query) {
        var sql = new ListSql(query);
        queues.add(officer, query.queue(), sql);
        filters.add(query.filter(), sql);
        return sql;
    }

    private static Cursor place(ResultSet row, List<Order> orders) throws SQLException {
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < orders.size(); i++) {
            keys.add(
                    orders.get(i).key().isTime()
                            ? ListSql.text(row.getObject("k" + i, OffsetDateTime.class))
                            : row.getString("k" + i));
        }
        return new Cursor(keys, row.getString("id"));
    }

    private TaskRow row(ResultSet row) throws SQLException {
        var procedure = row.getString("procedure_code");
        return new TaskRow(
                row.getString("task_id") == null ? null : task(row),
                row.getString("code"),
                procedure,
                catalog.find(new ProcedureCode(procedure))
                        .map(found -> found.name())
                        .orElse(procedure),
                row.getString("applicant_name"),
                row.getString("phone"),
                row.getString("channel").toLowerCase(Locale.ROOT),
                row.getTimestamp("received_at").toInstant(),
                row.getInt("state"),
                instant(row.getTimestamp("dossier_due")),
                row.getBoolean("paused"),
                instant(row.getTimestamp("paused_since")));
    }

    private static OpenTask task(ResultSet row) throws SQLException {
        return new OpenTask(
                row.getString("task_id"),
                row.getString("code"),
                row.getString("process_key"),
                row.getString("step"),
                row.getString("name"),
                list(row.getArray("candidate_groups")),
                row.getString("assignee"),
                row.getTimestamp("opened_at").toInstant(),
                instant(row.getTimestamp("due_at")),
                list(row.getArray("decisions")),
                list(row.getArray("required_fields")));
    }

    private static List<String> list(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    private static @Nullable Instant instant(@Nullable Timestamp stamp) {
        return stamp == null ? null : stamp.toInstant();
    }
}
