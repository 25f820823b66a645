/** How every page and answer behaves: problem details, checked fields, repeatable writes, languages. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.motcua.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
