package vn.motcua.engine;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import vn.motcua.TestClock;
import vn.motcua.TestDatabase;

/**
 * The engine alone on a fresh database: no other module hears its events, so any business key will do. Diagrams
 * that call another module's beans are left out: the gate does not let them in here.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = EngineTest.Alone.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = "motcua.engine.deploy=decisions/*,test/*")
@ActiveProfiles("test")
@ContextConfiguration(initializers = TestDatabase.class)
@Import(TestClock.class)
@TestExecutionListeners(
        listeners = TestClock.Reset.class,
        mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
@interface EngineTest {

    /** Not a {@code @Configuration}, or the scan of the whole application would find it. */
    @EnableAutoConfiguration
    @ComponentScan
    @ConfigurationPropertiesScan
    class Alone {}
}
