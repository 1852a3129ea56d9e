/** Sets of single imprints, most of them made to deceive, each with its truth. */
@NullMarked
package org.yinjian.testkit.imprint;

import org.jspecify.annotations.NullMarked;
