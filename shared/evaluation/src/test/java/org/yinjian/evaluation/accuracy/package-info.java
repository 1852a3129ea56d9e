@NullMarked
package org.yinjian.evaluation.accuracy;

import org.jspecify.annotations.NullMarked;
