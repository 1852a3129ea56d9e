/** What is done to pixels whatever they show. */
@NullMarked
package org.yinjian.vision.pixel;

import org.jspecify.annotations.NullMarked;
