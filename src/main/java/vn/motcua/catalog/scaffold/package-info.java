/** Writes a procedure's first diagram from the catalogue; from then on the file belongs to the analyst. */
@NullMarked
package vn.motcua.catalog.scaffold;

import org.jspecify.annotations.NullMarked;
