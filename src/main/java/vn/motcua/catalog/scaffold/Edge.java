package vn.motcua.catalog.scaffold;

/**
 * A sequence flow.
 *
 * @param condition value of {@code decision} or another comparison; empty for a plain or default flow
 * @param isDefault whether its source takes it when no condition holds
 */
record Edge(String id, Node from, Node to, String label, String condition, boolean isDefault, Path path) {

    static Edge plain(Node from, Node to, Path path) {
        var id = to.kind == Kind.PARALLEL && from.kind == Kind.USER_TASK
                ? "Flow_From" + tail(from)
                : "Flow_To" + tail(to);
        return new Edge(id, from, to, "", "", false, path);
    }

    static Edge straight(Node from, Node to) {
        return plain(from, to, Path.STRAIGHT);
    }

    /** The straight path out of a gateway. */
    static Edge usual(String id, Node from, Node to, String label, Path path) {
        return new Edge(id, from, to, label, "", true, path);
    }

    static Edge when(String id, String condition, Node from, Node to, String label, Path path) {
        return new Edge(id, from, to, label, "${" + condition + "}", false, path);
    }

    private static String tail(Node node) {
        return node.id.substring(node.id.indexOf('_') + 1);
    }
}
