/** What the command line needs: a command, its arguments, a progress bar. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.motcua.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
