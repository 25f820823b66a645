package vn.motcua.tasklist;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.ProcedureCode;
import vn.motcua.dossier.SearchText;
import vn.motcua.engine.OpenTask;
import vn.motcua.organization.CandidateGroup;
import vn.motcua.organization.Officer;
import vn.motcua.organization.Role;

/** Reads lists of tasks by one plain query over the inbox, its dossiers and their deadlines; pages by keyset. */
@Repository
class TaskRows {

    private static final String SELECT = """
            select i.*, d.applicant_name, d.state, l.due_at as dossier_due, coalesce(l.paused, false) as paused,
                   %s as place
            from inbox i join dossiers d on d.code = i.business_key
            left join deadlines l on l.dossier_code = i.business_key
            where %s
            order by place, i.task_id
            limit :size
            """;
    private static final Map<TaskQuery.Sort, String> PLACES = Map.of(
            TaskQuery.Sort.DUE,
            "coalesce((extract(epoch from i.due_at) * 1000000)::bigint, 9223372036854775807)",
            TaskQuery.Sort.OPENED,
            "(extract(epoch from i.opened_at) * 1000000)::bigint");

    private final JdbcClient jdbc;
    private final Catalog catalog;
    private final Clock clock;

    TaskRows(JdbcClient jdbc, Catalog catalog, Clock clock) {
        this.jdbc = jdbc;
        this.catalog = catalog;
        this.clock = clock;
    }

    TaskPage page(Officer officer, TaskQuery query) {
        var place = PLACES.getOrDefault(query.sort(), "0");
        Map<String, Object> values = new LinkedHashMap<>();
        var conditions = conditions(officer, query, values);
        if (query.after() != null) {
            conditions.add("(" + place + ", i.task_id) > (:micros, :after)");
            values.put("micros", query.after().micros());
            values.put("after", query.after().id());
        }
        values.put("size", query.size() + 1);
        List<Cursor> places = new ArrayList<>();
        var rows = jdbc.sql(SELECT.formatted(place, String.join(" and ", conditions)))
                .params(values)
                .query((row, i) -> {
                    places.add(new Cursor(row.getLong("place"), row.getString("task_id")));
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

    int count(Officer officer, TaskQuery query) {
        Map<String, Object> values = new LinkedHashMap<>();
        var conditions = conditions(officer, query, values);
        return jdbc.sql("select count(*) from inbox i join dossiers d on d.code = i.business_key where "
                        + String.join(" and ", conditions))
                .params(values)
                .query(Integer.class)
                .single();
    }

    private List<String> conditions(Officer officer, TaskQuery query, Map<String, Object> values) {
        List<String> conditions = new ArrayList<>();
        conditions.add(queue(officer, query.queue(), values));
        if (query.dossier() != null) {
            conditions.add("i.business_key = :dossier");
            values.put("dossier", query.dossier());
        }
        if (query.text() != null) {
            conditions.add("position(:text in d.search_text) > 0");
            values.put("text", SearchText.of(query.text()));
        }
        if (query.due() != null) {
            conditions.add(due(query.due(), values));
        }
        return conditions;
    }

    private static String queue(Officer officer, TaskQuery.Queue queue, Map<String, Object> values) {
        return switch (queue) {
            case MINE -> {
                values.put("login", officer.login());
                yield "i.assignee = :login";
            }
            case GROUP -> {
                values.put("groups", groups(officer));
                yield "i.assignee is null and i.candidate_groups && cast(:groups as text[])";
            }
            case UNIT -> {
                values.put("groups", unitGroups(officer));
                yield "i.candidate_groups && cast(:groups as text[])";
            }
        };
    }

    private String due(TaskQuery.DueFilter due, Map<String, Object> values) {
        var now = clock.instant();
        var tomorrow = LocalDate.ofInstant(now, clock.getZone())
                .plusDays(1)
                .atStartOfDay(clock.getZone())
                .toInstant();
        values.put("now", Timestamp.from(now));
        values.put("tomorrow", Timestamp.from(tomorrow));
        values.put("soon", Timestamp.from(tomorrow.plus(Duration.ofDays(3))));
        return switch (due) {
            case LATE -> "i.due_at < :now";
            case TODAY -> "i.due_at >= :now and i.due_at < :tomorrow";
            case SOON -> "i.due_at >= :tomorrow and i.due_at < :soon";
            case NONE -> "i.due_at is null";
        };
    }

    private TaskRow row(ResultSet row) throws SQLException {
        var task = new OpenTask(
                row.getString("task_id"),
                row.getString("business_key"),
                row.getString("process_key"),
                row.getString("step"),
                row.getString("name"),
                list(row.getArray("candidate_groups")),
                row.getString("assignee"),
                row.getTimestamp("opened_at").toInstant(),
                instant(row.getTimestamp("due_at")),
                list(row.getArray("decisions")),
                list(row.getArray("required_fields")));
        var procedure = ProcedureCode.ofProcessKey(task.processKey());
        return new TaskRow(
                task,
                procedure.value(),
                catalog.find(procedure).map(found -> found.name()).orElse(procedure.value()),
                row.getString("applicant_name"),
                row.getInt("state"),
                instant(row.getTimestamp("dossier_due")),
                row.getBoolean("paused"));
    }

    private static String[] groups(Officer officer) {
        return officer.groups().stream().map(CandidateGroup::toString).toArray(String[]::new);
    }

    private static String[] unitGroups(Officer officer) {
        return officer.groups().stream()
                .map(CandidateGroup::unit)
                .distinct()
                .flatMap(unit -> java.util.Arrays.stream(Role.values()).map(role -> new CandidateGroup(unit, role)))
                .map(CandidateGroup::toString)
                .toArray(String[]::new);
    }

    private static List<String> list(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    private static @Nullable Instant instant(@Nullable Timestamp stamp) {
        return stamp == null ? null : stamp.toInstant();
    }
}
