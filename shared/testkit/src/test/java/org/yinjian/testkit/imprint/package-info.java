@NullMarked
package org.yinjian.testkit.imprint;

import org.jspecify.annotations.NullMarked;
