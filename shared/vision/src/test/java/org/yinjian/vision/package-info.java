@NullMarked
package org.yinjian.vision;

import org.jspecify.annotations.NullMarked;
