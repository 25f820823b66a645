/** Says what is wrong with a diagram or a decision table, in words an analyst understands. */
@NullMarked
package vn.motcua.catalog.lint;

import org.jspecify.annotations.NullMarked;
