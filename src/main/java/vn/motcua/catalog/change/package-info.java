/** Sees change before it hurts: two versions compared in words, where a thing is used, what a draft would touch, one patch over many diagrams. */
@NullMarked
package vn.motcua.catalog.change;

import org.jspecify.annotations.NullMarked;
