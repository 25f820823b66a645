package vn.motcua.engine;

/**
 * The newest version of a diagram or decision table.
 *
 * @param id its definition in the engine; a definition never changes
 * @param resource the file it came from: {@code processes/tu-phap/1.001193.bpmn}
 * @param decision whether it is a decision table
 */
public record LiveModel(String key, int version, String id, String resource, String deployment, boolean decision) {}
