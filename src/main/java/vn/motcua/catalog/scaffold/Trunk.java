package vn.motcua.catalog.scaffold;

import java.util.List;

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

    /** Nodes side by side between a fork and a join, the first on the straight path, the others below it. */
    void fork(List<Node> branches, String meaning) {
        if (branches.size() == 1) {
            then(branches.get(0));
            return;
        }
        var fork = then(new Node("Gateway_" + meaning + "Fork", Kind.PARALLEL, ""));
        var first = then(branches.get(0));
        var join = then(new Node("Gateway_" + meaning + "Join", Kind.PARALLEL, ""));
        for (var i = 1; i < branches.size(); i++) {
            var branch = diagram.add(branches.get(i).at(first.column, i));
            diagram.connect(Edge.plain(fork, branch, Path.turn(Path.Side.BOTTOM, 0, Path.Side.LEFT)));
            diagram.connect(Edge.plain(branch, join, Path.turn(Path.Side.RIGHT, 0, Path.Side.BOTTOM)));
        }
    }
}
