package vn.motcua.tasklist;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The SQL of one list being put together: conditions, values, the keys it is sorted by and where the page begins. */
class ListSql {

    private static final String UNITS = "{units}";
    private static final String TASKS = "inbox i join dossiers d on d.code = i.business_key";
    private static final String DOSSIERS = "dossiers d left join inbox i on i.business_key = d.code";

    final List<String> conditions = new ArrayList<>();
    final Map<String, Object> values = new LinkedHashMap<>();
    private final TaskQuery query;
    private String units = "";

    ListSql(TaskQuery query) {
        this.query = query;
    }

    String from() {
        return (query.queue().ofDossiers() ? DOSSIERS : TASKS) + " left join deadlines l on l.dossier_code = d.code";
    }

    /**
     * The tasks of the units in a value. A page reads each unit by its index, in order and no further than it must; that one index
     * would not keep the order over several units.
     */
    String inUnits(String value) {
        units = value;
        return UNITS;
    }

    /** A page's query; the rows of several units are brought into one order. */
    String page(String select) {
        var inner = select.formatted(keys(), from(), where().replace(UNITS, "i.unit = one.unit"), order());
        return units.isEmpty()
                ? inner
                : "select page.* from unnest(cast(:%s as text[])) as one(unit) cross join lateral (%s) page order by %s limit :size"
                        .formatted(units, inner, order());
    }

    String count() {
        return "select count(*) from (select 1 from %s where %s limit :most) found"
                .formatted(from(), where().replace(UNITS, "i.unit = any(cast(:" + units + " as text[]))"));
    }

    String id() {
        return query.queue().ofDossiers() ? "coalesce(i.task_id, d.code)" : "i.task_id";
    }

    String where() {
        return conditions.isEmpty() ? "true" : String.join(" and ", conditions);
    }

    /** The values of the sort keys, each under a name of its own. */
    String keys() {
        var keys = new StringBuilder();
        for (int i = 0; i < query.sort().size(); i++) {
            keys.append(", ")
                    .append(key(query.sort().get(i).key()))
                    .append(" as k")
                    .append(i);
        }
        return keys.append(", ").append(id()).append(" as id").toString();
    }

    String order() {
        var order = new StringBuilder();
        for (int i = 0; i < query.sort().size(); i++) {
            order.append('k').append(i).append(query.sort().get(i).descending() ? " desc, " : ", ");
        }
        return order.append("id").toString();
    }

    /** Begins behind a row: the first key leads alone, so that its index is used, the others settle its equals. */
    void behind(Cursor cursor) {
        var behind = id() + " > :after";
        values.put("after", cursor.id());
        for (int i = query.sort().size() - 1; i >= 0; i--) {
            var order = query.sort().get(i);
            var key = key(order.key());
            var sign = order.descending() ? " < " : " > ";
            values.put(
                    "key" + i,
                    order.key().isTime()
                            ? time(cursor.keys().get(i))
                            : cursor.keys().get(i));
            behind = "(%s%s=:key%d and (%s%s:key%d or %s))"
                    .formatted(key, sign.stripTrailing(), i, key, sign, i, behind);
        }
        conditions.add(behind);
    }

    String key(Order.Key key) {
        var ofDossiers = query.queue().ofDossiers();
        return switch (key) {
            case DUE -> ofDossiers ? "coalesce(i.due_place, l.due_at, 'infinity')" : "i.due_place";
            case OPENED -> ofDossiers ? "coalesce(i.opened_at, d.received_at)" : "i.opened_at";
            case APPOINTMENT -> "coalesce(l.due_at, 'infinity')";
            case RECEIVED -> "d.received_at";
            case PROCEDURE -> ofDossiers ? "d.procedure_code" : "i.process_key";
            case STEP -> ofDossiers ? "coalesce(i.name, '')" : "i.name";
            case APPLICANT -> "d.applicant_name";
            case HOLDER -> "coalesce(i.assignee, '')";
            case STATE -> "chr(64 + d.state)";
        };
    }

    static String text(OffsetDateTime moment) {
        return moment.equals(OffsetDateTime.MAX)
                ? "max"
                : String.valueOf(ChronoUnit.MICROS.between(Instant.EPOCH, moment.toInstant()));
    }

    private static OffsetDateTime time(String micros) {
        return micros.equals("max")
                ? OffsetDateTime.MAX
                : Instant.EPOCH.plus(Long.parseLong(micros), ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
