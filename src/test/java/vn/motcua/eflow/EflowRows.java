package vn.motcua.eflow;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.organization.DemoMode;

/** The tables of this module in a real PostgreSQL with the repositories on them, and a clock that tests set. */
class EflowRows implements AutoCloseable {

    final SetClock clock = new SetClock();
    final TransactionTemplate transaction;
    final JdbcClient jdbc;

    private final EmbeddedPostgres postgres;
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    @EnableTransactionManagement
    static class Transactions {}

    static class SetClock extends Clock {

        private volatile Instant now = Instant.parse("2026-11-24T03:05:33Z");

        void advance(Duration by) {
            now = now.plus(by);
        }

        void set(Instant time) {
            now = time;
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Asia/Ho_Chi_Minh");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    EflowRows() {
        postgres = start();
        var source = postgres.getPostgresDatabase();
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/V8__eflow.sql")).execute(source);
        jdbc = JdbcClient.create(source);
        context.registerBean(DataSource.class, () -> source);
        context.registerBean(DataSourceTransactionManager.class, () -> new DataSourceTransactionManager(source));
        context.registerBean(JdbcClient.class, () -> jdbc);
        context.registerBean(Clock.class, () -> clock);
        context.register(Transactions.class, DemoMode.class, DemoAuthority.class, SigningKeys.class);
        context.register(Registers.class, Results.class, Documents.class);
        context.refresh();
        transaction = new TransactionTemplate(context.getBean(DataSourceTransactionManager.class));
    }

    <T> T the(Class<T> repository) {
        return context.getBean(repository);
    }

    @Override
    public void close() throws IOException {
        context.close();
        postgres.close();
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
