/** Which unit and which officers a step goes to, by decision table; checks that the tables name units that exist. */
@ApplicationModule(allowedDependencies = {"catalog", "dossier", "engine", "organization", "web"})
@NullMarked
package vn.motcua.routing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
