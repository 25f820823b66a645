/** REST answers about results: their files for officers, the check for everyone. */
@NullMarked
package vn.motcua.eflow.web;

import org.jspecify.annotations.NullMarked;
