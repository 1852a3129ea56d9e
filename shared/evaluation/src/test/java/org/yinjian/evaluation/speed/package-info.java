@NullMarked
package org.yinjian.evaluation.speed;

import org.jspecify.annotations.NullMarked;
