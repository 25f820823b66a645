package vn.motcua.catalog.review;

/**
 * A diagram or decision table by the names it has here and in the engine.
 *
 * @param key {@code tthc-1.001193}, {@code five-step-e-flow}, {@code step-routing}
 * @param path {@code processes/tu-phap/1.001193.bpmn}, {@code decisions/step-routing.dmn}
 */
public record ModelFile(String key, String path) {

    public boolean isDecision() {
        return path.endsWith(".dmn");
    }

    /** Whether many procedures go by it: a called diagram or a decision table. */
    public boolean isShared() {
        return !key.startsWith("tthc-");
    }

    /** {@code bpmn} or {@code dmn}. */
    public String kind() {
        return isDecision() ? "dmn" : "bpmn";
    }
}
