/** What a citizen sees without signing in: where their dossier stands, by the secret on its receipt. */
@ApplicationModule(allowedDependencies = {"catalog", "dossier", "organization", "sla", "web"})
@NullMarked
package vn.motcua.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
