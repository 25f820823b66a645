/** The ladder over HTTP: what was told to an officer, and their answers. */
@NullMarked
package vn.motcua.sla.ladder.web;

import org.jspecify.annotations.NullMarked;
