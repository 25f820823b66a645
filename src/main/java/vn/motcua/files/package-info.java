/** The gate for files from outside: type by content, bounds, no active content, malware scan. Knows no dossier. */
@ApplicationModule(allowedDependencies = {"web"})
@NullMarked
package vn.motcua.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
