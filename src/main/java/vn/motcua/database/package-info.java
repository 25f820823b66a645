/** The one PostgreSQL: an embedded real server under {@code ./data} unless {@code SPRING_DATASOURCE_URL} names another. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.motcua.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
