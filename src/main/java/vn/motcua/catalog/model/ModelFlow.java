package vn.motcua.catalog.model;

/**
 * A sequence flow.
 *
 * @param name the answer written on it; may be empty
 * @param condition its expression, {@code ${decision == 'refuse'}}; empty when it has none
 * @param parent the sub-process it lies in; empty in the process itself
 * @param line where its tag begins in the file, counted from 1
 */
public record ModelFlow(
        String id, String name, String source, String target, String condition, String parent, int line) {}
