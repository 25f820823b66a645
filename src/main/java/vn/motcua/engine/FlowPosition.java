package vn.motcua.engine;

import java.util.Map;
import java.util.Set;

/**
 * Where a flow stands.
 *
 * @param version version of the root diagram it runs on
 * @param active ids of the elements where it waits, by the key of the diagram that holds them (root and called ones)
 */
public record FlowPosition(String processKey, int version, boolean ended, Map<String, Set<String>> active) {}
