package vn.motcua.sla.recount;

import java.time.Clock;
import java.time.Duration;
import org.springframework.batch.core.Job;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.batch.Work;
import vn.motcua.batch.WorkQueue;
import vn.motcua.batch.WorkRuns;
import vn.motcua.batch.Worker;

/** Runs as work that nodes take from a queue; {@code motcua.recount.work=false} leaves it to the other nodes. */
@Configuration(proxyBeanMethods = false)
class RecountWork {

    private static final Duration PAUSE = Duration.ofSeconds(2);

    @Bean
    WorkQueue recountQueue(JdbcClient db, Clock clock) {
        return new WorkQueue(db, clock, "recount_runs");
    }

    @Bean
    Work recounts(WorkQueue recountQueue, Job recountOfDossiers) {
        return new Work(recountQueue, recountOfDossiers, RecountJob.RUN, id -> {});
    }

    @Bean
    Worker recountWorker(WorkRuns runs, Work recounts, @Value("${motcua.recount.work:true}") boolean works) {
        return new Worker("recount", works, PAUSE, () -> runs.next(recounts));
    }
}
