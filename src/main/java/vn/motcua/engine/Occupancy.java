package vn.motcua.engine;

import java.sql.ResultSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many flows run on each diagram and how many tasks are open at its steps: what a change of it meets. */
@Component
public class Occupancy {

    private final JdbcClient db;

    Occupancy(JdbcClient db) {
        this.db = db;
    }

    /** Open tasks at a step, over all versions. {@code name} is what officers read in their lists. */
    public record StepLoad(String step, String name, long open) {}

    /** Running flows of each diagram that has any, over all versions, by its key. */
    public Map<String, Long> running() {
        var counts = new TreeMap<String, Long>();
        db.sql("""
                        select p.key_, count(*) as running
                          from act_ru_execution e join act_re_procdef p on p.id_ = e.proc_def_id_
                         where e.parent_id_ is null
                         group by p.key_
                        """).query((ResultSet row) -> {
            counts.put(row.getString("key_"), row.getLong("running"));
        });
        return counts;
    }

    /** The steps of a diagram that tasks stand at; a called diagram's tasks count for it and not for its callers. */
    public List<StepLoad> openSteps(String processKey) {
        return db.sql("""
                        select i.step, min(i.name) as name, count(*) as open
                          from inbox i
                          join act_ru_task t on t.id_ = i.task_id
                          join act_re_procdef p on p.id_ = t.proc_def_id_
                         where p.key_ = :key
                         group by i.step
                         order by i.step
                        """)
                .param("key", processKey)
                .query((row, number) -> new StepLoad(row.getString("step"), row.getString("name"), row.getLong("open")))
                .list();
    }
}
