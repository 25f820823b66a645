package vn.motcua.engine.gate;

/**
 * An element whose end was not read yet.
 *
 * @param element id that findings name: its own, or that of what it stands in
 */
record OpenTag(AllowedElement allowed, String element, int line, StringBuilder text) {

    boolean holdsFlow() {
        return allowed.name().equals("bpmn:process") || allowed.name().equals("bpmn:subProcess");
    }
}
