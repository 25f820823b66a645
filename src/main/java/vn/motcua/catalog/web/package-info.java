/** The catalogue for programs. */
@NullMarked
package vn.motcua.catalog.web;

import org.jspecify.annotations.NullMarked;
