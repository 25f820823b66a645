/** The sheets of a whole department in one go: a Spring Batch job that any node takes up again where it was killed. */
@NullMarked
package vn.motcua.catalog.sheet.order;

import org.jspecify.annotations.NullMarked;
