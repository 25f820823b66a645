package vn.motcua.engine;

import java.time.Instant;

/**
 * One version of a diagram or decision table in the engine.
 *
 * @param number counts from 1 for each key
 * @param resource the file it came from: {@code processes/tu-phap/1.001193.bpmn}
 * @param running flows that stand in it now; 0 for a decision table
 */
public record ModelVersion(
        String key, int number, String definitionId, String resource, Instant deployedAt, long running) {}
