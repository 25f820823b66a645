/** The steps of a diagram that change a dossier; each calls its desk. */
@NullMarked
package vn.motcua.dossier.flow;

import org.jspecify.annotations.NullMarked;
