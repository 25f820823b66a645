/** The append-only record: one row per fact, in the transaction of the fact. */
@ApplicationModule(allowedDependencies = {"dossier", "eflow", "engine", "organization", "sla", "web"})
@NullMarked
package vn.motcua.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
