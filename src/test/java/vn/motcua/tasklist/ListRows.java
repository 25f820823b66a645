package vn.motcua.tasklist;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Open tasks and their dossiers set up by hand. */
class ListRows {

    private final JdbcClient db;
    private static final AtomicInteger NUMBERS = new AtomicInteger(10_000);
    private String last = "";

    ListRows(JdbcClient db) {
        this.db = db;
    }

    /** The code of the dossier made last. */
    String last() {
        return last;
    }

    void clear(String unit) {
        db.sql("delete from watched_dossiers where dossier_code in (select code from dossiers where handled_by = ?)")
                .param(unit)
                .update();
        db.sql("delete from step_clocks where unit = ?").param(unit).update();
        db.sql("delete from inbox where unit = ?").param(unit).update();
        db.sql("delete from deadlines where unit = ?").param(unit).update();
        db.sql("delete from dossier_units where unit = ?").param(unit).update();
        db.sql("delete from dossiers where handled_by = ?").param(unit).update();
    }

    String task(String unit, String applicant, @Nullable String due, @Nullable String holder) {
        return task(unit, applicant, due, holder, "DIRECT", unit + ".specialist");
    }

    String task(
            String unit,
            String applicant,
            @Nullable String due,
            @Nullable String holder,
            String channel,
            String group) {
        last = "H05.99-261125-%05d".formatted(NUMBERS.incrementAndGet());
        db.sql("""
                insert into dossiers (code, procedure_code, state, channel, return_method, applicant_kind, applicant_name, id_number,
                    phone, summary, handled_by, received_at_unit, received_by, received_at, lookup_token, search_text)
                values (?, '1.001193', 4, ?, 'COUNTER', 'CITIZEN', ?, '0', '+84 912 345 678', 'x', ?, ?, 'x', now(), ?, ?)
                """)
                .params(last, channel, applicant, unit, unit, last, vn.motcua.dossier.SearchText.of(applicant))
                .update();
        db.sql("insert into dossier_units (dossier_code, unit) values (?, ?)")
                .params(last, unit)
                .update();
        db.sql(
                        "insert into deadlines (dossier_code, due_at, paused, unit) values (?, cast(? as timestamptz), false, ?)")
                .params(last, due, unit)
                .update();
        var task = UUID.randomUUID().toString();
        db.sql("""
                insert into inbox (task_id, flow_id, business_key, process_key, step, name, candidate_groups, assignee,
                                   opened_at, due_at, decisions, required_fields)
                values (?, 'none', ?, 'tthc-1.001193', 'Activity_ExamineDossier', 'Thẩm định hồ sơ', array[?], ?, now(),
                        cast(? as timestamptz), '{}', '{}')
                """).params(task, last, group, holder, due).update();
        return task;
    }

    void paused(String task) {
        var code = codeOf(task);
        db.sql("update deadlines set paused = true, paused_since = now() where dossier_code = ?")
                .param(code)
                .update();
        db.sql("update dossiers set state = 5 where code = ?").param(code).update();
    }

    void didBefore(String task, String officer) {
        db.sql("""
                insert into step_clocks (task_id, dossier_code, process_key, step, name, unit, officer, opened_at, closed_at, outcome)
                values (?, ?, 'tthc-1.001193', 'Activity_ExamineDossier', 'x', 'dan-toc-va-ton-giao', ?, now(), now(), 'completed')
                """).params(UUID.randomUUID().toString(), codeOf(task), officer).update();
    }

    /** Tasks with every key repeated and some missing, so that orders have equals to settle. */
    void many(String unit, int number) {
        for (int i = 0; i < number; i++) {
            var due = i % 5 == 0 ? null : "2026-12-%02dT0%d:00:00Z".formatted(1 + i % 7, i % 3);
            var task = task(unit, "Người " + i % 4, due, i % 3 == 0 ? unit + ".specialist" : null);
            if (i % 6 == 0) {
                paused(task);
            }
        }
    }

    /** What the database says itself, by an order written out once more. */
    List<String> inOrder(String unit, String sort) {
        List<String> keys = new ArrayList<>();
        for (var word : sort.split(",")) {
            var down = word.startsWith("-");
            keys.add(column(down ? word.substring(1) : word) + (down ? " desc nulls first" : " asc nulls last"));
        }
        return db.sql("select i.task_id from inbox i join dossiers d on d.code = i.business_key"
                        + " left join deadlines l on l.dossier_code = d.code where i.unit = ? order by "
                        + String.join(", ", keys) + ", i.task_id")
                .param(unit)
                .query(String.class)
                .list();
    }

    private static String column(String word) {
        return switch (word) {
            case "due" -> "i.due_at";
            case "opened" -> "i.opened_at";
            case "procedure" -> "i.process_key";
            case "step" -> "i.name";
            case "applicant" -> "d.applicant_name";
            case "holder" -> "coalesce(i.assignee, '')";
            case "state" -> "d.state";
            case "appointment" -> "l.due_at";
            default -> "d.received_at";
        };
    }

    private String codeOf(String task) {
        return db.sql("select business_key from inbox where task_id = ?")
                .param(task)
                .query(String.class)
                .single();
    }
}
