/** A page as it was photographed or scanned, turned upright and read. */
@NullMarked
package org.yinjian.vision.page;

import org.jspecify.annotations.NullMarked;
