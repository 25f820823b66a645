/** The units of the province over REST. */
@NullMarked
package vn.motcua.organization.web;

import org.jspecify.annotations.NullMarked;
