/** How right the records of a folder of dossiers are, by the truth files beside them. */
@NullMarked
package org.yinjian.evaluation.accuracy;

import org.jspecify.annotations.NullMarked;
