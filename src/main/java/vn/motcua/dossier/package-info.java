/** One case of one applicant: its code, papers, states and slips. */
@ApplicationModule(
        allowedDependencies = {"calendar", "catalog", "engine", "files", "organization", "papers", "shell", "sla", "web"
        })
@NullMarked
package vn.motcua.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
