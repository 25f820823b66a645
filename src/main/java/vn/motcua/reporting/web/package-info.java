/** The managers' pages and their answers over REST. */
@NullMarked
package vn.motcua.reporting.web;

import org.jspecify.annotations.NullMarked;
