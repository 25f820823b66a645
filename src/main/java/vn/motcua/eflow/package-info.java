/** The result: sign, transfer, print, stamp, return. */
@ApplicationModule(allowedDependencies = {"calendar", "catalog", "dossier", "engine", "organization", "papers", "web"})
@NullMarked
package vn.motcua.eflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
