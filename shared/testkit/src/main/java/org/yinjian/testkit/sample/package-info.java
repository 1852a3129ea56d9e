/** Fictional dossiers with their truth, the same for a seed on every machine. */
@NullMarked
package org.yinjian.testkit.sample;

import org.jspecify.annotations.NullMarked;
