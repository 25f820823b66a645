package vn.motcua.catalog.web;

import java.util.Set;

/** Which procedures can be received here: those whose diagram is deployed. */
interface Diagrams {

    /** The keys of all deployed diagrams. */
    Set<String> keys();
}
