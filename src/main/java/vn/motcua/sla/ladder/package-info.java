/** The ladder: who is told at which rung, and the sweep that reaches each rung once. */
@NullMarked
package vn.motcua.sla.ladder;

import org.jspecify.annotations.NullMarked;
