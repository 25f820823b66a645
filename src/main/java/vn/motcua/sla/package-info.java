/** The clock ledger of a dossier and what follows from it: due dates, timers, escalations. Knows a dossier only by its code. */
@ApplicationModule(allowedDependencies = {"batch", "calendar", "engine", "organization", "shell", "web"})
@NullMarked
package vn.motcua.sla;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
