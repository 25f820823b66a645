package vn.motcua.engine.gate;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.engine.GateFinding;

/** What was found so far. After the first fifty, or one that makes further reading dangerous or pointless, nothing more is read. */
final class Findings {

    private static final int MOST = 50;

    private final List<GateFinding> found = new ArrayList<>();
    private boolean stopped;

    void add(String rule, String element, int line, String... facts) {
        found.add(new GateFinding(rule, element, line, List.of(facts)));
        stopped |= found.size() >= MOST;
    }

    void stop(String rule, String element, int line, String... facts) {
        add(rule, element, line, facts);
        stopped = true;
    }

    boolean stopped() {
        return stopped;
    }

    List<GateFinding> all() {
        return List.copyOf(found);
    }
}
