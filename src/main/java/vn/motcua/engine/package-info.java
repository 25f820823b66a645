/** Everything Camunda: deployment by content hash, definition cache, flows and tasks, the inbox projection, events. Knows no domain word. */
@ApplicationModule(allowedDependencies = {"web"})
@NullMarked
package vn.motcua.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
