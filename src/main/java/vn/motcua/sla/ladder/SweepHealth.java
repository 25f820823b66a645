package vn.motcua.sla.ladder;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.actuate.health.Status;
import org.springframework.stereotype.Component;

/**
 * Says how the sweep fares. What it cannot do is DEGRADED, which keeps the node in service: a warning that fails must not
 * take the application from those who work.
 */
@Component("ladderHealthIndicator")
class SweepHealth implements HealthIndicator {

    static final Status DEGRADED = new Status("DEGRADED");

    private final Sweep sweep;
    private final SweepFailures failures;

    SweepHealth(Sweep sweep, SweepFailures failures, MeterRegistry meters) {
        this.sweep = sweep;
        this.failures = failures;
        Gauge.builder("motcua.ladder.failing", failures, SweepFailures::count)
                .description("dossiers and steps whose rungs cannot be reached")
                .register(meters);
    }

    @Override
    public Health health() {
        var failing = failures.count();
        var health = failing == 0 ? Health.up() : Health.status(DEGRADED);
        return health.withDetail("failing", failing)
                .withDetail("lastSweep", sweep.lastEnd().map(Object::toString).orElse("none"))
                .build();
    }
}
