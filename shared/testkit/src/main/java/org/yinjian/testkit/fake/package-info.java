/** The ports in memory. Each passes the same contract as the real one. */
@NullMarked
package org.yinjian.testkit.fake;

import org.jspecify.annotations.NullMarked;
