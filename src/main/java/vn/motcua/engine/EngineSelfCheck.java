package vn.motcua.engine;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Looks at the engine as it really runs, before anything is asked of it, and refuses the start when a door stands open
 * that must be shut, whoever opened it: a property, a plugin, a jar on the class path, a database of another version.
 */
@Component
class EngineSelfCheck implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(EngineSelfCheck.class);

    private final ProcessEngineConfigurationImpl engine;
    private final DatabaseChecks database;

    EngineSelfCheck(ProcessEngineConfigurationImpl engine, DatabaseChecks database) {
        this.engine = engine;
        this.database = database;
    }

    @Override
    public void afterSingletonsInstantiated() {
        EngineChecks.advice(engine).forEach(advice -> log.warn("Engine: {}", advice));
        List<String> faults = faults();
        faults.forEach(fault -> log.error("Engine: {}", fault));
        if (!faults.isEmpty()) {
            throw new IllegalStateException("The engine is not set up as it must be: " + String.join("; ", faults));
        }
    }

    List<String> faults() {
        return Stream.of(EngineChecks.faults(engine), EngineChecks.foreignClasses(), database.faults())
                .flatMap(List::stream)
                .toList();
    }
}
