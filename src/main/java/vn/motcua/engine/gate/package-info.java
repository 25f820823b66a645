/** Reads a diagram or a decision as a stream, before the engine does, and refuses whatever is not on the list of what one may hold. */
@NullMarked
package vn.motcua.engine.gate;

import org.jspecify.annotations.NullMarked;
