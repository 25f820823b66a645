/** What an officer sees and does: queues, a dossier, claim, complete. */
@ApplicationModule(
        allowedDependencies = {
            "audit",
            "calendar",
            "catalog",
            "dossier",
            "eflow",
            "engine",
            "organization",
            "sla",
            "web"
        })
@NullMarked
package vn.motcua.tasklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
