package vn.motcua.routing;

import java.util.List;

/** Decision tables name units or roles that do not exist; the server does not start with them. */
class RoutingWrong extends IllegalStateException {

    RoutingWrong(List<String> faults) {
        super("Decision tables name what does not exist:\n  " + String.join("\n  ", faults));
    }
}
