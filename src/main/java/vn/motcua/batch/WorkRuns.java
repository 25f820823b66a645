package vn.motcua.batch;

import java.time.Clock;
import java.time.LocalDateTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.Job;
import org.springframework.batch.core.JobExecution;
import org.springframework.batch.core.JobExecutionException;
import org.springframework.batch.core.JobParameters;
import org.springframework.batch.core.JobParametersBuilder;
import org.springframework.batch.core.launch.JobLauncher;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes pieces of work from their queue and runs the job for each, in the caller's thread. */
@Component
public class WorkRuns {

    private static final Logger LOG = LoggerFactory.getLogger(WorkRuns.class);

    private final JobLauncher launcher;
    private final JobRepository repository;
    private final TransactionTemplate transaction;
    private final Clock clock;

    WorkRuns(JobLauncher launcher, JobRepository repository, PlatformTransactionManager transactions, Clock clock) {
        this.launcher = launcher;
        this.repository = repository;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Works on the oldest open piece; answers whether there was one. */
    public boolean next(Work work) {
        var taken = work.queue().take();
        taken.ifPresent(id -> run(work, id));
        return taken.isPresent();
    }

    private void run(Work work, long id) {
        var name = work.job().getName();
        var parameters =
                new JobParametersBuilder().addLong(work.parameter(), id).toJobParameters();
        try {
            closeKilled(work.job(), parameters);
            var status = launcher.run(work.job(), parameters).getStatus();
            if (status == BatchStatus.COMPLETED) {
                done(work, id);
            } else {
                LOG.warn("{} {} ended with {}", name, id, status);
                work.queue().putBack(id);
            }
        } catch (JobExecutionException refused) {
            LOG.error("{} {} cannot be run", name, id, refused);
            work.queue().putBack(id);
        }
    }

    private void done(Work work, long id) {
        transaction.executeWithoutResult(status -> {
            work.queue().done(id);
            work.completed().accept(id);
        });
    }

    /** A killed node leaves its run open, and an open run cannot be taken up again. */
    private void closeKilled(Job job, JobParameters parameters) {
        var last = repository.getLastJobExecution(job.getName(), parameters);
        if (last != null && last.getEndTime() == null) {
            close(last, LocalDateTime.now(clock));
        }
    }

    private void close(JobExecution killed, LocalDateTime now) {
        for (var step : killed.getStepExecutions()) {
            if (step.getEndTime() == null) {
                step.setStatus(BatchStatus.FAILED);
                step.setExitStatus(ExitStatus.FAILED);
                step.setEndTime(now);
                repository.update(step);
            }
        }
        killed.setStatus(BatchStatus.FAILED);
        killed.setExitStatus(ExitStatus.FAILED);
        killed.setEndTime(now);
        repository.update(killed);
    }
}
