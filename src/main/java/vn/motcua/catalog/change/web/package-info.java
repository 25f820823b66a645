/** Change for people and programs: comparison, where-used and impact as pages and over REST. */
@NullMarked
package vn.motcua.catalog.change.web;

import org.jspecify.annotations.NullMarked;
