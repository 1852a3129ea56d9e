/** Plain text: normalising, comparing, dates and numerals as people write them. */
@NullMarked
package org.yinjian.core.text;

import org.jspecify.annotations.NullMarked;
