/** The process sheet (ISO 9001:2015) of a procedure, from the catalogue and its diagram: as a page, as PDF, by department. */
@NullMarked
package vn.motcua.catalog.sheet;

import org.jspecify.annotations.NullMarked;
