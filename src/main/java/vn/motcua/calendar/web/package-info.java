/** Due dates over REST. */
@NullMarked
package vn.motcua.calendar.web;

import org.jspecify.annotations.NullMarked;
