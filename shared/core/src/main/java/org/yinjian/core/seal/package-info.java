/** Who owns a seal, and whether it is the claimed owner's. */
@NullMarked
package org.yinjian.core.seal;

import org.jspecify.annotations.NullMarked;
