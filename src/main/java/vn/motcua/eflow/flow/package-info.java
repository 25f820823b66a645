/** The beans that diagrams call for the five steps of a result. */
@NullMarked
package vn.motcua.eflow.flow;

import org.jspecify.annotations.NullMarked;
