package vn.motcua.engine;

import java.util.List;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.ExecuteJobHelper;
import org.camunda.bpm.engine.impl.jobexecutor.ExecuteJobsRunnable;
import org.camunda.bpm.engine.impl.jobexecutor.JobFailureCollector;
import org.camunda.bpm.engine.impl.jobexecutor.NotifyAcquisitionRejectedJobsHandler;
import org.camunda.bpm.engine.spring.components.jobexecutor.SpringJobExecutor;

/** Takes a flow's lock before a timer or another job of it runs, so that jobs and officers never race in the engine. */
class LockingJobs extends SpringJobExecutor {

    private final FlowLocks locks;

    LockingJobs(FlowLocks locks) {
        this.locks = locks;
        setRejectedJobsHandler(new NotifyAcquisitionRejectedJobsHandler());
    }

    @Override
    public Runnable getExecuteJobsRunnable(List<String> jobIds, ProcessEngineImpl engine) {
        return new LockedJobs(jobIds, engine);
    }

    private final class LockedJobs extends ExecuteJobsRunnable {

        LockedJobs(List<String> jobIds, ProcessEngineImpl engine) {
            super(jobIds, engine);
        }

        @Override
        protected void executeJob(String jobId, CommandExecutor engine, JobFailureCollector failures) {
            ExecuteJobHelper.executeJob(
                    jobId,
                    engine,
                    failures,
                    new LockedJob(jobId, failures),
                    processEngine.getProcessEngineConfiguration());
        }
    }

    private final class LockedJob extends ExecuteJobsCmd {

        LockedJob(String jobId, JobFailureCollector failures) {
            super(jobId, failures);
        }

        @Override
        public Void execute(CommandContext context) {
            locks.lockByJob(jobId);
            return super.execute(context);
        }
    }
}
