package vn.motcua.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.ProductPropertiesUtil;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What must hold between this node and its database: tables of this engine's version, and clocks that agree. */
@Component
class DatabaseChecks {

    private final JdbcClient db;
    private final Clock clock;
    private final EngineSettings settings;

    DatabaseChecks(JdbcClient db, Clock clock, EngineSettings settings) {
        this.db = db;
        this.clock = clock;
        this.settings = settings;
    }

    List<String> faults() {
        return Stream.concat(schema(), clocks()).toList();
    }

    private Stream<String> schema() {
        String tables = db.sql("select version_ from act_ge_schema_log order by timestamp_ desc, id_ desc limit 1")
                .query(String.class)
                .optional()
                .orElse("none");
        String engine = ProductPropertiesUtil.getProductVersion();
        return minor(tables).equals(minor(engine))
                ? Stream.empty()
                : Stream.of("the tables are of version " + tables + ", the engine of " + engine);
    }

    /** A node whose clock runs ahead steals jobs that other nodes still work on. */
    private Stream<String> clocks() {
        Instant there = db.sql("select clock_timestamp()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
        Duration apart = Duration.between(there, clock.instant()).abs();
        return apart.compareTo(settings.clockTolerance()) <= 0
                ? Stream.empty()
                : Stream.of("this clock and the database's are " + apart.toSeconds() + " seconds apart");
    }

    private static String minor(String version) {
        String[] parts = version.split("\\.");
        return parts.length < 2 ? version : parts[0] + "." + parts[1];
    }
}
