package vn.motcua.sla.recount;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.batch.core.Job;
import org.springframework.batch.core.Step;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.partition.support.Partitioner;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.item.ExecutionContext;
import org.springframework.batch.item.database.JdbcPagingItemReader;
import org.springframework.batch.item.database.Order;
import org.springframework.batch.item.database.builder.JdbcPagingItemReaderBuilder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;
import vn.motcua.batch.Shift;
import vn.motcua.batch.WorkQueue;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.sla.ManyClocks;

/**
 * The job of a run: as many parts as processors, a thousand dossiers in a transaction. A part that was killed goes on
 * behind its last transaction.
 */
@Configuration(proxyBeanMethods = false)
class RecountJob {

    static final String RUN = "run";
    static final int CHUNK = 1000;

    @Bean
    Job recountOfDossiers(JobRepository repository, Step recountStep) {
        return new JobBuilder("recount-of-dossiers", repository)
                .start(recountStep)
                .build();
    }

    @Bean
    Step recountStep(JobRepository repository, Partitioner recountParts, Step recountPart) {
        var parts = Runtime.getRuntime().availableProcessors();
        return new StepBuilder("recount", repository)
                .partitioner("recount-part", recountParts)
                .step(recountPart)
                .gridSize(parts)
                .taskExecutor(new SimpleAsyncTaskExecutor("recount-"))
                .build();
    }

    @Bean
    @StepScope
    Partitioner recountParts(RunRows rows, @Value("#{jobParameters['run']}") Long id) {
        return parts -> {
            var run = rows.run(id);
            var split = rows.parts(run, parts);
            rows.begin(run, split);
            Map<String, ExecutionContext> contexts = new HashMap<>();
            split.forEach(part -> contexts.put("part" + part.number(), context(part)));
            return contexts;
        };
    }

    private static ExecutionContext context(RunRows.Part part) {
        return new ExecutionContext(Map.of("part", part.number(), "first", part.first(), "last", part.last()));
    }

    @Bean
    Step recountPart(
            JobRepository repository,
            PlatformTransactionManager transactions,
            JdbcPagingItemReader<String> dossiersOfPart,
            RecountWriter recountWriter,
            Shift recountShift) {
        return new StepBuilder("recount-part", repository)
                .<String, String>chunk(CHUNK, transactions)
                .reader(dossiersOfPart)
                .writer(recountWriter)
                .listener(recountShift)
                .build();
    }

    @Bean
    @StepScope
    JdbcPagingItemReader<String> dossiersOfPart(
            DataSource database,
            RunRows rows,
            Clock clock,
            @Value("#{jobParameters['run']}") Long id,
            @Value("#{stepExecutionContext['first']}") String first,
            @Value("#{stepExecutionContext['last']}") String last) {
        var source = Source.of(rows.run(id), clock.getZone());
        Map<String, Object> parameters = new HashMap<>(source.parameters());
        parameters.put("first", first);
        parameters.put("last", last);
        return new JdbcPagingItemReaderBuilder<String>()
                .name("dossiers-of-part")
                .dataSource(database)
                .selectClause("dossier_code")
                .fromClause(source.from())
                .whereClause(source.where() + " and dossier_code between :first and :last")
                .sortKeys(Map.of("dossier_code", Order.ASCENDING))
                .parameterValues(parameters)
                .rowMapper((row, number) -> row.getString(1))
                .pageSize(CHUNK)
                .build();
    }

    @Bean
    @StepScope
    RecountWriter recountWriter(
            RunRows rows,
            ManyClocks clocks,
            WorkingCalendar calendar,
            WorkQueue recountQueue,
            @Value("#{jobParameters['run']}") Long id,
            @Value("#{stepExecutionContext['part']}") Integer part) {
        var run = rows.run(id);
        return new RecountWriter(run, part, clocks, calendar.with(run.decisionId()), rows, recountQueue);
    }
}
