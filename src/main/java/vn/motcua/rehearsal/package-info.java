/** Plays a dossier through a draft on the true engine, on a moved clock, and takes everything back. */
@ApplicationModule(
        allowedDependencies = {
            "calendar",
            "catalog",
            "catalog :: model",
            "dossier",
            "eflow",
            "engine",
            "organization",
            "papers",
            "sla",
            "web"
        })
@NullMarked
package vn.motcua.rehearsal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
