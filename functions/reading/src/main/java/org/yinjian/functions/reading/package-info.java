/** The function that reads pages. */
@NullMarked
package org.yinjian.functions.reading;

import org.jspecify.annotations.NullMarked;
