/** Ruled tables: rules, lattice, cells. */
@NullMarked
package org.yinjian.vision.grid;

import org.jspecify.annotations.NullMarked;
