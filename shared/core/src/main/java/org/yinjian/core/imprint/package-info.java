/** Imprints of seals compared with each other: copies of one stamping, and the register of accepted seals. */
@NullMarked
package org.yinjian.core.imprint;

import org.jspecify.annotations.NullMarked;
