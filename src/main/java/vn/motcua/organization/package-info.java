/** Units of the province with their successors, effective-dated; officers and the groups they work in. */
@ApplicationModule(allowedDependencies = {"shell", "web"})
@NullMarked
package vn.motcua.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
