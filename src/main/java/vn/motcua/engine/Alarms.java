package vn.motcua.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The waiting timers of a flow, and a hand that rings them where no job runs by itself. */
@Component
@Transactional
public class Alarms {

    private static final String WAITING = """
            select j.id_, d.proc_def_key_, d.act_id_, j.duedate_
              from act_ru_job j
              join act_ru_jobdef d on d.id_ = j.job_def_id_
             where j.type_ = 'timer'
               and j.root_proc_inst_id_ = (select e.id_ from act_ru_execution e
                                            where e.business_key_ = :key and e.parent_id_ is null
                                              and e.super_exec_ is null)
             order by j.duedate_, d.act_id_
            """;

    private final JdbcClient db;
    private final FlowLocks locks;
    private final EngineDoor engine;

    Alarms(JdbcClient db, FlowLocks locks, EngineDoor engine) {
        this.db = db;
        this.locks = locks;
        this.engine = engine;
    }

    /** Those of the flow and of the diagrams it called, the first to ring first. */
    @Transactional(readOnly = true)
    public List<Alarm> of(String businessKey) {
        return db.sql(WAITING).param("key", businessKey).query(Alarms::alarm).list();
    }

    /** Rings it now, whatever its date says; one that is gone meanwhile does not ring. */
    public void ring(Alarm alarm) {
        locks.lockByJob(alarm.id());
        engine.change(alarm.id(), null, context -> ring(context, alarm.id()));
    }

    private static void ring(CommandContext context, String id) {
        @Nullable JobEntity job = context.getJobManager().findJobById(id);
        if (job != null) {
            context.setCurrentJob(job);
            job.execute(context);
            context.setCurrentJob(null);
        }
    }

    private static Alarm alarm(ResultSet row, int number) throws SQLException {
        return new Alarm(
                row.getString("id_"),
                row.getString("proc_def_key_"),
                row.getString("act_id_"),
                row.getTimestamp("duedate_").toInstant());
    }
}
