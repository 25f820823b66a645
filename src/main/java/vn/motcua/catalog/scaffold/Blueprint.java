package vn.motcua.catalog.scaffold;

import java.util.List;

/**
 * What a procedure's diagram is drawn from.
 *
 * @param source where the steps come from, in words: the approved decision, or that it is a template awaiting review
 */
record Blueprint(String code, String department, String name, Shape shape, String source, List<PlannedStep> steps) {

    String path() {
        return department + "/" + code + ".bpmn";
    }
}
