/** Cryptographic messages, by Bouncy Castle. */
@NullMarked
package org.yinjian.adapters.cms;

import org.jspecify.annotations.NullMarked;
