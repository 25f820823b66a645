/** Open dossiers counted anew after a calendar decision that came late: ordered, previewed, signed off, applied. */
@NullMarked
package vn.motcua.sla.recount;

import org.jspecify.annotations.NullMarked;
