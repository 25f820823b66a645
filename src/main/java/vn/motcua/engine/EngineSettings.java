package vn.motcua.engine;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code motcua.engine}.
 *
 * @param deploy ant patterns of the files to deploy, without their ending: {@code tu-phap/1.001193}, {@code shared/*},
 *     {@code decisions/*}
 * @param jobs whether this node works on timers and other jobs
 * @param clockTolerance how far this machine's clock may be from the database's before the start is refused
 */
@ConfigurationProperties("motcua.engine")
record EngineSettings(
        @DefaultValue("**") List<String> deploy,
        @DefaultValue("true") boolean jobs,
        @DefaultValue("60s") Duration clockTolerance) {}
