/** The record over HTTP. */
@NullMarked
package vn.motcua.audit.web;

import org.jspecify.annotations.NullMarked;
