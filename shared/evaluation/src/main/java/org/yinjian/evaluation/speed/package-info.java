/** How fast pages, forms and dossiers are read, and how fast the usual Python engine reads the same. */
@NullMarked
package org.yinjian.evaluation.speed;

import org.jspecify.annotations.NullMarked;
