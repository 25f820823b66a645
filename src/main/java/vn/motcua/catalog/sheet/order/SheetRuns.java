package vn.motcua.catalog.sheet.order;

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

/** Takes orders from the queue and runs the job for each, in the caller's thread. */
@Component
class SheetRuns {

    private static final Logger LOG = LoggerFactory.getLogger(SheetRuns.class);

    private final OrderQueue queue;
    private final Job job;
    private final JobLauncher launcher;
    private final JobRepository repository;
    private final Clock clock;

    SheetRuns(OrderQueue queue, Job sheetsOfDepartment, JobLauncher launcher, JobRepository repository, Clock clock) {
        this.queue = queue;
        this.job = sheetsOfDepartment;
        this.launcher = launcher;
        this.repository = repository;
        this.clock = clock;
    }

    /** Works on the oldest open order; answers whether there was one. */
    boolean next() {
        var order = queue.take();
        order.ifPresent(this::run);
        return order.isPresent();
    }

    private void run(long order) {
        var parameters =
                new JobParametersBuilder().addLong(SheetJob.ORDER, order).toJobParameters();
        try {
            closeKilled(parameters);
            var status = launcher.run(job, parameters).getStatus();
            if (status == BatchStatus.COMPLETED) {
                queue.done(order);
            } else {
                LOG.warn("Sheets of order {} ended with {}", order, status);
                queue.putBack(order);
            }
        } catch (JobExecutionException refused) {
            LOG.error("Sheets of order {} cannot be run", order, refused);
            queue.putBack(order);
        }
    }

    /** A killed node leaves its run open, and an open run cannot be taken up again. */
    private void closeKilled(JobParameters parameters) {
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
