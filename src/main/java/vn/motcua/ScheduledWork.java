package vn.motcua;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** What a node does by the clock: only on nodes that also work on timers and other jobs. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "motcua.engine.jobs", matchIfMissing = true)
@EnableScheduling
class ScheduledWork {}
