/** Drafts over REST, as pages and for Camunda Modeler's own Deploy button. */
@NullMarked
package vn.motcua.catalog.review.web;

import org.jspecify.annotations.NullMarked;
