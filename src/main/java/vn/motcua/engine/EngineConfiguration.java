package vn.motcua.engine;

import java.time.Clock;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.spring.components.jobexecutor.SpringJobExecutor;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** Puts the engine together; what it may do and not do is in {@link EngineRules}. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    @Bean
    static EngineTables engineTables() {
        return new EngineTables();
    }

    @Bean
    GuardedExpressions guardedExpressions(ConfigurableApplicationContext application) {
        return new GuardedExpressions(application);
    }

    @Bean
    @DependsOnDatabaseInitialization
    CaffeineCaches definitionCaches(JdbcClient db, DiagramFiles files) {
        long deployed =
                db.sql("select count(*) from act_re_procdef").query(Long.class).single();
        return new CaffeineCaches(4 * Math.max(deployed, files.all().size()));
    }

    @Bean
    @DependsOnDatabaseInitialization
    EngineRules engineRules(
            Clock clock,
            GuardedExpressions expressions,
            FlowTeller flows,
            StepTeller steps,
            TaskTeller tasks,
            CaffeineCaches caches,
            CalledVersions versions,
            JobExecutor jobs) {
        return new EngineRules(clock, expressions, new FlowListeners(flows, steps, tasks), caches, versions, jobs);
    }

    @Bean
    ThreadPoolTaskExecutor jobThreads() {
        ThreadPoolTaskExecutor threads = new ThreadPoolTaskExecutor();
        threads.setThreadNamePrefix("job-");
        threads.setCorePoolSize(2);
        threads.setMaxPoolSize(2);
        threads.setQueueCapacity(50);
        return threads;
    }

    @Bean
    JobExecutor jobExecutor(@Qualifier("jobThreads") ThreadPoolTaskExecutor threads, FlowLocks locks) {
        SpringJobExecutor executor = new LockingJobs(locks);
        executor.setTaskExecutor(threads);
        // A killed node's jobs are free again after this long; no job of ours takes longer.
        executor.setLockTimeInMillis(60_000);
        executor.setWaitTimeInMillis(1_000);
        executor.setMaxWait(10_000);
        executor.setBackoffTimeInMillis(50);
        executor.setMaxBackoff(1_000);
        executor.setMaxJobsPerAcquisition(16);
        return executor;
    }
}
