package vn.motcua.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@EngineTest
class EngineSelfCheckTests {

    private static final EngineSettings STRICT = new EngineSettings(List.of("**"), false, Duration.ofSeconds(60));

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @Autowired
    EngineSelfCheck check;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void findsNothingWrongWithOurEngine() {
        assertThat(check.faults()).isEmpty();
        assertThat(EngineChecks.advice(engine)).isEmpty();
    }

    @Test
    void refusesAnEngineAsItComesOutOfTheBox() {
        DatabaseChecks database = new DatabaseChecks(db, Clock.systemUTC(), STRICT);
        EngineSelfCheck stock = new EngineSelfCheck(new StandaloneProcessEngineConfiguration(), database);
        assertThat(stock.faults())
                .contains(
                        "expressions in filters are on",
                        "expressions inside or() are not refused",
                        "expressions of diagrams are not guarded",
                        "scripts can be run",
                        "stored objects are not checked",
                        "history is off");
        assertThatThrownBy(stock::afterSingletonsInstantiated)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("scripts can be run");
    }

    @Test
    void seesEachDoorThatWasOpened() {
        StandaloneProcessEngineConfiguration opened = new StandaloneProcessEngineConfiguration();
        opened.setAuthorizationEnabled(true);
        opened.setEnableExpressionsInAdhocQueries(true);
        opened.setEnableXxeProcessing(true);
        opened.setJavaSerializationFormatEnabled(true);
        opened.setDatabaseSchemaUpdate("true");
        assertThat(EngineChecks.faults(opened))
                .contains(
                        "authorization of the engine is on",
                        "expressions in queries are on",
                        "external XML entities are read",
                        "Java objects can be stored",
                        "the engine may change its own tables");
    }

    @Test
    void refusesAClockFarFromTheDatabases() {
        Clock ahead = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(10));
        assertThat(new DatabaseChecks(db, ahead, STRICT).faults())
                .singleElement()
                .asString()
                .contains("seconds apart");
        assertThat(new DatabaseChecks(db, Clock.systemUTC(), STRICT).faults()).isEmpty();
    }

    @Test
    void refusesTablesOfAnotherVersion() {
        transaction.executeWithoutResult(status -> {
            db.sql("update act_ge_schema_log set version_ = '7.23.0'").update();
            assertThat(new DatabaseChecks(db, Clock.systemUTC(), STRICT).faults())
                    .singleElement()
                    .asString()
                    .startsWith("the tables are of version 7.23.0");
            status.setRollbackOnly();
        });
    }
}
