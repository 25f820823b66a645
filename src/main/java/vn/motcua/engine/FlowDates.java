package vn.motcua.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The dates of very many flows at once, a few statements for a thousand of them. It does to each what
 * {@link Flows#moveDates} does, past the engine's commands; the rows' revisions move too, so that a command which read a
 * row before fails and is tried again.
 */
@Component
@Transactional
public class FlowDates {

    private static final String MOVED = """
            with moved as (select * from unnest(:keys::text[], :names::text[], :dates::timestamptz[])
                                         as m (business_key, name, at))
            """;

    private final JdbcClient db;

    FlowDates(JdbcClient db) {
        this.db = db;
    }

    /** Locks the flows in one order, so that two that move many cannot lock each other out. */
    public void lock(Collection<String> businessKeys) {
        db.sql("""
                        select e.id_ from act_ru_execution e
                         where e.business_key_ = any(:keys::text[]) and e.parent_id_ is null and e.super_exec_ is null
                         order by e.business_key_ for no key update
                        """)
                .param("keys", businessKeys.toArray(String[]::new))
                .query(String.class)
                .list();
    }

    /** Sets variables and moves waiting timers as in {@link Flows#moveDates}; dates by business key and variable. */
    public void move(Map<String, Map<String, Instant>> dates) {
        var rows = new Rows();
        dates.forEach((key, named) -> named.forEach((name, at) -> rows.add(key, name, at)));
        rows.update(db, MOVED + """
                update act_ru_variable v
                   set long_ = (extract(epoch from m.at) * 1000)::bigint, rev_ = v.rev_ + 1
                  from moved m join act_ru_execution e on e.business_key_ = m.business_key
                 where v.execution_id_ = e.id_ and v.name_ = m.name and v.type_ = 'date'
                """);
        rows.update(db, MOVED + """
                update act_ru_job j set duedate_ = m.at, rev_ = j.rev_ + 1
                  from moved m
                  join act_ru_execution e on e.business_key_ = m.business_key
                  join act_ru_jobdef d on d.job_configuration_ like '%{' || m.name || '}'
                 where j.process_instance_id_ = e.id_ and j.job_def_id_ = d.id_ and j.type_ = 'timer'
                """);
    }

    /** Moves the dates of open tasks, in the engine and in the inbox; by task. */
    public void moveTasks(Map<String, Instant> dueAt) {
        var rows = new Rows();
        dueAt.forEach((task, at) -> rows.add(task, "", at));
        rows.update(db, MOVED + """
                update act_ru_task t set due_date_ = m.at, rev_ = t.rev_ + 1 from moved m where t.id_ = m.business_key
                """);
        rows.update(db, MOVED + "update inbox i set due_at = m.at from moved m where i.task_id = m.business_key");
    }

    /** Columns of what moves. */
    private static final class Rows {

        private final List<String> keys = new ArrayList<>();
        private final List<String> names = new ArrayList<>();
        private final List<String> dates = new ArrayList<>();

        void add(String key, String name, Instant at) {
            keys.add(key);
            names.add(name);
            dates.add(at.toString());
        }

        void update(JdbcClient db, String statement) {
            if (!keys.isEmpty()) {
                db.sql(statement)
                        .param("keys", keys.toArray(String[]::new))
                        .param("names", names.toArray(String[]::new))
                        .param("dates", dates.toArray(String[]::new))
                        .update();
            }
        }
    }
}
