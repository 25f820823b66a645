package vn.motcua.catalog.web;

import java.util.Locale;

/** By what the catalogue can be narrowed, one word of each at a time. */
enum Facet {
    DEPARTMENT,
    FIELD,
    LEVEL,
    SHAPE,
    TODO;

    /** Its name in an address. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
