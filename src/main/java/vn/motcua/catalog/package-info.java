/** Procedures as the law states them, read from {@code procedure-catalog/}, and the diagrams written from them. */
@ApplicationModule(allowedDependencies = {"batch", "calendar", "engine", "organization", "papers", "shell", "web"})
@NullMarked
package vn.motcua.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
