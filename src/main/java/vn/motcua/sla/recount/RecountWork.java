package vn.motcua.sla.recount;

import java.time.Clock;
import java.time.Duration;
import org.springframework.batch.core.Job;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.batch.Shift;
import vn.motcua.batch.Work;
import vn.motcua.batch.WorkQueue;
import vn.motcua.batch.WorkRuns;
import vn.motcua.batch.Worker;

/** Runs as work that nodes take from a queue; {@code motcua.recount.work=false} leaves it to the other nodes. */
@Configuration(proxyBeanMethods = false)
class RecountWork {

    private static final Duration PAUSE = Duration.ofSeconds(2);

    @Bean
    Shift recountShift() {
        return new Shift();
    }

    @Bean
    WorkQueue recountQueue(JdbcClient db, Clock clock) {
        return new WorkQueue(db, clock, "recount_runs");
    }

    @Bean
    Work recountsWork(WorkQueue recountQueue, Job recountOfDossiers) {
        return new Work(recountQueue, recountOfDossiers, RecountJob.RUN, id -> {});
    }

    @Bean
    Worker recountWorker(
            Shift recountShift, WorkRuns runs, Work recountsWork, @Value("${motcua.recount.work:true}") boolean works) {
        return new Worker("recount", recountShift, works, PAUSE, () -> runs.next(recountsWork));
    }
}
