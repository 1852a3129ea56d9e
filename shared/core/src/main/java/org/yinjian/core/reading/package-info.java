/** What was seen on the pages of one document, with no campaign's rules in it. */
@NullMarked
package org.yinjian.core.reading;

import org.jspecify.annotations.NullMarked;
