/** The one-stop shop of a province. Each package below is a module; its {@code package-info} names what it may import. */
@NullMarked
package vn.motcua;

import org.jspecify.annotations.NullMarked;
