/** Imprints of seals on a page: found, measured, unwrapped, read. */
@NullMarked
package org.yinjian.vision.seal;

import org.jspecify.annotations.NullMarked;
