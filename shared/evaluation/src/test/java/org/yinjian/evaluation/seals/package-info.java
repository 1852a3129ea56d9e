@NullMarked
package org.yinjian.evaluation.seals;

import org.jspecify.annotations.NullMarked;
