/** The one place of date arithmetic: working time by dated decision, a due date and its explanation. */
@ApplicationModule(allowedDependencies = {"organization", "shell", "web"})
@NullMarked
package vn.motcua.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
