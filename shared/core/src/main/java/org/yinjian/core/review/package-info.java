/** The review queue and the notice of corrections. */
@NullMarked
package org.yinjian.core.review;

import org.jspecify.annotations.NullMarked;
