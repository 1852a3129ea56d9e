/** Photographs on a page. */
@NullMarked
package org.yinjian.vision.picture;

import org.jspecify.annotations.NullMarked;
