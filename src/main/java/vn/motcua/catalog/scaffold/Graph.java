package vn.motcua.catalog.scaffold;

import java.util.ArrayList;
import java.util.List;

/** Nodes and the edges between them: a process's main part, or the inside of one of its event sub-processes. */
class Graph {

    final List<Node> nodes = new ArrayList<>();
    final List<Edge> edges = new ArrayList<>();

    Node add(Node node) {
        nodes.add(node);
        return node;
    }

    void connect(Edge edge) {
        edges.add(edge);
    }

    /** The straight path: each node joined to the next, standing side by side from a column on. */
    void chain(Node... chain) {
        for (var i = 0; i < chain.length; i++) {
            add(chain[i]);
            if (i > 0) {
                connect(Edge.straight(chain[i - 1], chain[i]));
            }
        }
    }

    int columns() {
        return nodes.stream().mapToInt(node -> node.column).max().orElse(0) + 1;
    }

    int rows() {
        return nodes.stream().mapToInt(node -> node.row).max().orElse(0) + 1;
    }
}
