/** Turns approved step tables (CSV, XLSX) into plans and diagrams of their procedures. */
@NullMarked
package vn.motcua.catalog.steps;

import org.jspecify.annotations.NullMarked;
