package vn.motcua.engine;

import java.util.Map;

/** The answer of a decision table: which rule applied, and its outputs by name. */
public record Decided(String decision, String rule, Map<String, Object> outputs) {}
