package vn.motcua.catalog.web;

import java.util.Set;

/** Which diagrams have a version that was approved here. */
@FunctionalInterface
interface Approvals {

    /** Their keys. */
    Set<String> keys();
}
