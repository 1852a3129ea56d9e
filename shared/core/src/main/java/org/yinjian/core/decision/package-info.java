/** What people decide at the desk: a layer over the machine's record. */
@NullMarked
package org.yinjian.core.decision;

import org.jspecify.annotations.NullMarked;
