package vn.motcua.engine;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * One lock to a running flow, held to the end of the caller's transaction. Whoever changes a flow takes it first, so
 * that every race is decided here and not by an exception out of the engine. It is the row of the outermost execution,
 * locked so that the engine's own foreign keys to it stay free.
 */
@Repository
class FlowLocks {

    private final JdbcClient db;

    FlowLocks(JdbcClient db) {
        this.db = db;
    }

    /** Locks the flow of an open task; nothing happens when the task is gone. */
    void lockByTask(String taskId) {
        lock("e.id_ = (select flow_id from inbox where task_id = :value)", taskId);
    }

    void lockByBusinessKey(String businessKey) {
        lock("e.business_key_ = :value and e.parent_id_ is null and e.super_exec_ is null", businessKey);
    }

    /** Locks the flow that a job works for, before the engine reads the job. */
    void lockByJob(String jobId) {
        lock("e.id_ = (select j.root_proc_inst_id_ from act_ru_job j where j.id_ = :value)", jobId);
    }

    private void lock(String which, String value) {
        db.sql("select e.id_ from act_ru_execution e where " + which + " for no key update")
                .param("value", value)
                .query(String.class)
                .optional();
    }
}
