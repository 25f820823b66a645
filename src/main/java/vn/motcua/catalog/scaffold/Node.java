package vn.motcua.catalog.scaffold;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An element of a diagram: what it is, where it stands on the grid, and what the engine reads on it. */
final class Node {

    final String id;
    final Kind kind;
    final String label;
    final Map<String, String> attributes = new LinkedHashMap<>();
    final List<Tag> extensions = new ArrayList<>();
    final List<Tag> definitions = new ArrayList<>();
    String documentation = "";
    /** Where an event's or gateway's label stands: where no edge leaves it. */
    Path.Side labelSide = Path.Side.BOTTOM;

    int column;
    int row;

    Node(String id, Kind kind, String label) {
        this.id = id;
        this.kind = kind;
        this.label = label;
    }

    Node at(int newColumn, int newRow) {
        column = newColumn;
        row = newRow;
        return this;
    }

    Node labelled(Path.Side side) {
        labelSide = side;
        return this;
    }

    Node documented(String text) {
        documentation = text;
        return this;
    }

    Node with(String attribute, String value) {
        attributes.put(attribute, value);
        return this;
    }

    Node extended(Tag extension) {
        if (!extension.isEmpty()) {
            extensions.add(extension);
        }
        return this;
    }

    Node defined(Tag definition) {
        definitions.add(definition);
        return this;
    }
}
