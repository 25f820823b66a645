package vn.motcua.catalog.scaffold;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One process with its picture, before it becomes a file. */
final class Diagram extends Graph {

    /** The engine's table takes 255 characters; some procedures' names have more. */
    private static final int LONGEST_NAME = 250;

    final String id;
    final String name;
    final String documentation;
    /** What programs read of it, as extension properties of the process. */
    final Map<String, String> facts = new LinkedHashMap<>();

    final List<SubFlow> subFlows = new ArrayList<>();
    /** Names of the messages it waits for, in order. */
    final List<String> messages = new ArrayList<>();

    Diagram(String id, String name, String documentation) {
        this.id = id;
        this.name = shortened(name);
        this.documentation = documentation;
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, name.lastIndexOf(' ', LONGEST_NAME - 2)) + " …";
    }

    String toXml() {
        return new BpmnFile(this).root().document();
    }
}
