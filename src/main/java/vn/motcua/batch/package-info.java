/**
 * Long work that nodes take from a queue in the database: a Spring Batch job for each piece, taken up where it was
 * killed. Knows nothing of what the work is.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.motcua.batch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
