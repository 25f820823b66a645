package vn.motcua.rehearsal;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Bounds of a rehearsal.
 *
 * @param longest after which it is cut and shows what it has
 */
@ConfigurationProperties("motcua.rehearsal")
record RehearsalSettings(@DefaultValue("10s") Duration longest) {}
