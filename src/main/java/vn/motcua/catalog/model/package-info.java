/** A diagram's file as plain records, read by streaming: what lint, comparison, where-used and sheets look at. */
@NamedInterface("model")
@NullMarked
package vn.motcua.catalog.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
