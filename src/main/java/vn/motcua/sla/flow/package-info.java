/** What diagrams ask of the clocks. */
@NullMarked
package vn.motcua.sla.flow;

import org.jspecify.annotations.NullMarked;
