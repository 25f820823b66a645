package vn.motcua.catalog.sheet.order;

import java.util.Map;
import javax.sql.DataSource;
import org.springframework.batch.core.Job;
import org.springframework.batch.core.Step;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.item.ItemWriter;
import org.springframework.batch.item.database.JdbcPagingItemReader;
import org.springframework.batch.item.database.Order;
import org.springframework.batch.item.database.builder.JdbcPagingItemReaderBuilder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import vn.motcua.batch.Shift;

/**
 * The job that makes the sheets of an order, ten in a transaction. What is still to be made is what has neither file
 * nor problem, so a run that was killed goes on behind its last chunk whatever it was told in memory.
 */
@Configuration(proxyBeanMethods = false)
class SheetJob {

    static final String ORDER = "order";
    static final int CHUNK = 10;

    @Bean
    Job sheetsOfDepartment(JobRepository repository, Step sheetStep) {
        return new JobBuilder("sheets-of-department", repository)
                .start(sheetStep)
                .build();
    }

    @Bean
    Step sheetStep(
            JobRepository repository,
            PlatformTransactionManager transactions,
            JdbcPagingItemReader<SheetItem> itemsLeft,
            SheetPress press,
            SheetItems items,
            Shift sheetShift) {
        ItemWriter<MadeSheet> writer = made -> {
            for (var sheet : made) {
                items.keep(sheet);
            }
        };
        return new StepBuilder("sheets", repository)
                .<SheetItem, MadeSheet>chunk(CHUNK, transactions)
                .reader(itemsLeft)
                .processor(press)
                .writer(writer)
                .listener(sheetShift)
                .build();
    }

    @Bean
    @StepScope
    JdbcPagingItemReader<SheetItem> itemsLeft(DataSource database, @Value("#{jobParameters['order']}") Long order) {
        return new JdbcPagingItemReaderBuilder<SheetItem>()
                .dataSource(database)
                .selectClause("order_id, position, procedure")
                .fromClause("sheet_items")
                .whereClause("order_id = :order and pdf is null and problem is null")
                .sortKeys(Map.of("position", Order.ASCENDING))
                .parameterValues(Map.of(ORDER, order))
                .rowMapper((row, number) ->
                        new SheetItem(row.getLong("order_id"), row.getInt("position"), row.getString("procedure")))
                .pageSize(CHUNK)
                .saveState(false)
                .build();
    }
}
