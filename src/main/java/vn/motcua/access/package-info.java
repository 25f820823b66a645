/** Who may enter and what each role may ask for: sign-in, sessions, the role and endpoint table, security headers. */
@ApplicationModule(allowedDependencies = {"organization", "web"})
@NullMarked
package vn.motcua.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
