package vn.motcua.catalog.scaffold;

/** The straight path while it grows: each new node stands one column further and is joined to the last. */
final class Trunk {

    private final Diagram diagram;
    private Node last;
    private String answerId = "";
    private String answer = "";
    private int loops;

    Trunk(Diagram diagram, Node start) {
        this.diagram = diagram;
        this.last = diagram.add(start.at(0, 0));
    }

    Node then(Node node) {
        diagram.add(node.at(last.column + 1, 0));
        diagram.connect(
                answer.isEmpty() ? Edge.straight(last, node) : Edge.usual(answerId, last, node, answer, Path.STRAIGHT));
        answer = "";
        last = node;
        return node;
    }

    /** Where the straight path and ways back to the next step meet. */
    Node meet(String meaning) {
        return then(Elements.exclusive("Gateway_" + meaning, ""));
    }

    /** A question behind the last step; the next node hangs on its usual answer. */
    Node ask(Node gateway, String usualId, String usualAnswer) {
        then(gateway);
        answerId = usualId;
        answer = usualAnswer;
        return gateway;
    }

    /** Asks whether the work is good; if not it goes back to an earlier step, in a loop above the path. */
    void askOrReturn(String meaning, String question, String usualAnswer, Node back) {
        var gateway = ask(Elements.exclusive("Gateway_" + meaning, question), "Flow_" + meaning, usualAnswer);
        diagram.connect(Edge.when(
                "Flow_" + meaning + "Not", "decision == 'return'", gateway, back, "Trả lại", Path.above(loops++)));
    }

    /** Two nodes side by side between a fork and a join. */
    void fork(Node first, Node second, String meaning) {
        var fork = then(new Node("Gateway_" + meaning + "Fork", Kind.PARALLEL, ""));
        then(first);
        var join = then(new Node("Gateway_" + meaning + "Join", Kind.PARALLEL, ""));
        diagram.add(second.at(first.column, 1));
        diagram.connect(Edge.plain(fork, second, Path.turn(Path.Side.BOTTOM, 0, Path.Side.LEFT)));
        diagram.connect(Edge.plain(second, join, Path.turn(Path.Side.RIGHT, 0, Path.Side.BOTTOM)));
    }
}
