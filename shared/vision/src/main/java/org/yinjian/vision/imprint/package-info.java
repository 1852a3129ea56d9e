/** What an imprint's ink looks like, kept with the reading so that imprints can be compared later. */
@NullMarked
package org.yinjian.vision.imprint;

import org.jspecify.annotations.NullMarked;
