/** Operational facts, free of personal data. */
@NullMarked
package org.yinjian.core.event;

import org.jspecify.annotations.NullMarked;
