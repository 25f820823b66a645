/** Plays dossiers to their end through the same doors as officers. */
@ApplicationModule(allowedDependencies = {"shell"})
@NullMarked
package vn.motcua.simulation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
