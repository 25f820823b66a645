/** The editor of diagrams and decision tables in the browser; what it saves, checks and publishes belongs to the drafts. */
@NullMarked
package vn.motcua.catalog.editor;

import org.jspecify.annotations.NullMarked;
