/** The rates of seal verdicts on sets of imprints, most of which must not pass. */
@NullMarked
package org.yinjian.evaluation.seals;

import org.jspecify.annotations.NullMarked;
