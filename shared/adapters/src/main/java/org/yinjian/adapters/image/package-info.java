/** Pictures by ImageIO, TwelveMonkeys and metadata-extractor. */
@NullMarked
package org.yinjian.adapters.image;

import org.jspecify.annotations.NullMarked;
