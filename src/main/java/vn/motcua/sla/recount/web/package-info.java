/** Recounts on pages and over REST. */
@NullMarked
package vn.motcua.sla.recount.web;

import org.jspecify.annotations.NullMarked;
