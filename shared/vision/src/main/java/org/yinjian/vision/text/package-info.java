/** Text on a page: detection and recognition. */
@NullMarked
package org.yinjian.vision.text;

import org.jspecify.annotations.NullMarked;
