/** What managers see over all dossiers: the board, the heat map, the forecast, the silent and the late. Reads, never writes. */
@ApplicationModule(allowedDependencies = {"calendar", "catalog", "organization", "papers", "web"})
@NullMarked
package vn.motcua.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
