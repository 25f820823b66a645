package vn.motcua.engine;

import java.time.Instant;

/**
 * A timer that waits in a running flow.
 *
 * @param processKey key of the diagram the timer is drawn in
 * @param step id of its event ({@code Event_DeadlineReached})
 * @param at when it rings
 */
public record Alarm(String id, String processKey, String step, Instant at) {}
