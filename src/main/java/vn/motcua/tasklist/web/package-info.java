/** The officers' desk over HTTP. */
@NullMarked
package vn.motcua.tasklist.web;

import org.jspecify.annotations.NullMarked;
