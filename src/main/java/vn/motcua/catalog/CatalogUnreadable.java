package vn.motcua.catalog;

import java.util.List;

/** Files of the catalogue cannot be taken as they are; the message names each file and field. The server does not start. */
public class CatalogUnreadable extends RuntimeException {

    private static final int SHOWN = 20;

    CatalogUnreadable(List<String> faults) {
        super("The procedure catalogue has " + faults.size() + " fault(s):\n  "
                + String.join("\n  ", faults.subList(0, Math.min(SHOWN, faults.size()))));
    }
}
