package vn.motcua.catalog.sheet.order;

import java.time.Clock;
import org.springframework.batch.core.Job;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.batch.Shift;
import vn.motcua.batch.Work;
import vn.motcua.batch.WorkQueue;
import vn.motcua.batch.WorkRuns;
import vn.motcua.batch.Worker;

/** Orders as work that nodes take from a queue. */
@Configuration(proxyBeanMethods = false)
class SheetWork {

    @Bean
    Shift sheetShift() {
        return new Shift();
    }

    @Bean
    WorkQueue sheetQueue(JdbcClient db, Clock clock) {
        return new WorkQueue(db, clock, "sheet_orders");
    }

    @Bean
    Work sheetsOfDepartments(WorkQueue sheetQueue, Job sheetsOfDepartment, SheetItems items) {
        return new Work(sheetQueue, sheetsOfDepartment, SheetJob.ORDER, items::dropOlderThan);
    }

    @Bean
    Worker sheetWorker(Shift sheetShift, SheetSettings settings, WorkRuns runs, Work sheetsOfDepartments) {
        return new Worker(
                "sheets", sheetShift, settings.work(), settings.pause(), () -> runs.next(sheetsOfDepartments));
    }
}
