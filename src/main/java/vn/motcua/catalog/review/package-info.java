/** How a diagram or decision table changes: a draft, a second person's approval, publication on a date, the way back. */
@NullMarked
package vn.motcua.catalog.review;

import org.jspecify.annotations.NullMarked;
