package vn.motcua.catalog.scaffold;

import java.util.ArrayList;
import java.util.List;

/** One process with its picture, before it becomes a file. */
final class Diagram extends Graph {

    final String id;
    final String name;
    final String documentation;
    final List<SubFlow> subFlows = new ArrayList<>();
    /** Names of the messages it waits for, in order. */
    final List<String> messages = new ArrayList<>();

    Diagram(String id, String name, String documentation) {
        this.id = id;
        this.name = name;
        this.documentation = documentation;
    }

    String toXml() {
        return new BpmnFile(this).root().document();
    }
}
