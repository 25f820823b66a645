/** The rehearsal of a draft over REST and as a page. */
@NullMarked
package vn.motcua.rehearsal.web;

import org.jspecify.annotations.NullMarked;
