package vn.motcua.sla.ladder;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Bounds of the sweep.
 *
 * @param interval between two sweeps of a node
 * @param batch how many ids are read at once
 * @param most how many of one kind a sweep takes before it ends; the rest waits for the next
 * @param retry after the first failure of a dossier or step; doubled with each further one, a day at most
 */
@ConfigurationProperties("motcua.ladder")
record SweepSettings(
        @DefaultValue("60s") Duration interval,
        @DefaultValue("200") int batch,
        @DefaultValue("5000") int most,
        @DefaultValue("1m") Duration retry) {}
