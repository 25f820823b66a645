package vn.motcua.catalog.sheet.order;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code motcua.sheets}.
 *
 * @param work whether this node works on orders
 * @param pause how long it waits before it looks for orders again
 */
@ConfigurationProperties("motcua.sheets")
record SheetSettings(
        @DefaultValue("true") boolean work,
        @DefaultValue("2s") Duration pause) {}
